import { viewAction } from '#cases/candidates/viewAction.ts'
import { saveCandidateAction } from '#cases/notes/saveAction.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Field, Form, Select, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { nameOf } from './words.ts'

export const agreementPage = page({
  path: '/kandidaten/:candidateId/afspraken/:actionId',
  case: viewAction,
  place: 'candidates',
  title: (_, locale) => messages(dossierTexts, locale).changeAgreement,
  body({ data, form }) {
    const t = useTexts(dossierTexts)
    const { head, action, colleagues } = data
    const dossier = `/kandidaten/${head.id}`
    return (
      <>
        <PageHead
          title={t.changeAgreement}
          crumbs={[
            { href: '/kandidaten', label: t.candidates },
            { href: dossier, label: nameOf(head) || t.noName },
          ]}
        />
        <Form
          action={`${dossier}/afspraken/${action.id}`}
          state={form('saveCandidateAction')}
          version={action.version}
        >
          <TextArea name="text" label={t.what} value={action.text} rows={2} />
          <Field name="dueOn" type="date" label={t.by} value={action.dueOn ?? ''} />
          <Select
            name="ownerId"
            label={t.who}
            value={action.ownerId}
            empty={t.myself}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form>
      </>
    )
  },
})

export const saveAgreementForm = form({
  path: '/kandidaten/:candidateId/afspraken/:actionId',
  case: saveCandidateAction,
  page: agreementPage,
  next: (_, input) => `/kandidaten/${input.candidateId}#afspraken`,
  done: dossierTexts.madeAction,
})
