import { saveContactMoment, viewContactMoment } from '#cases/employers/saveContactMoment.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Field, Form, Radios, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fileTexts } from './fileTexts.ts'
import { employerTexts } from './texts.ts'

export const momentPage = page({
  path: '/werkgevers/:employerId/contactmoment/:momentId',
  case: viewContactMoment,
  place: 'employers',
  title: (_, locale) => messages(fileTexts, locale).mendMoment,
  body({ data: moment, input, form }) {
    const t = useTexts(fileTexts)
    const e = useTexts(employerTexts)
    const { locale } = useView()
    const base = `/werkgevers/${input.employerId}`
    return (
      <>
        <PageHead
          title={t.mendMoment}
          lead={t.mendMomentLead}
          crumbs={[
            { href: '/werkgevers', label: e.employers },
            { href: base, label: moment.employer || e.noName },
          ]}
        />
        <Form
          action={`${base}/contactmoment/${moment.id}`}
          state={form('saveContactMoment')}
          version={moment.version}
          autosave
        >
          <TextArea name="text" label={t.whatWasSaid} value={moment.text} rows={8} />
          <Radios
            name="kind"
            label={t.kind}
            value={moment.kind}
            options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
          />
          <Field name="onDate" type="date" label={t.onDate} value={moment.onDate} />
        </Form>
      </>
    )
  },
})

export const saveMomentForm = form({
  path: '/werkgevers/:employerId/contactmoment/:momentId',
  case: saveContactMoment,
  page: momentPage,
  next: (_, input) => `/werkgevers/${input.employerId}#gebeurd`,
  done: fileTexts.momentSaved,
})
