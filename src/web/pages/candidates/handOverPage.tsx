import { handOver, viewHandOver } from '#cases/candidates/handOver.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Form, Select, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { listTexts } from './texts/list.ts'
import { nameOf } from './words.ts'

export const handOverPage = page({
  path: '/kandidaten/:candidateId/overdragen',
  case: viewHandOver,
  place: 'candidates',
  title: ({ candidate }, locale) => messages(listTexts, locale).handOverTitle(nameOf(candidate)),
  body({ data, form }) {
    const t = useTexts(listTexts)
    const { candidate, coaches } = data
    return (
      <>
        <PageHead
          title={t.handOverTitle(nameOf(candidate))}
          lead={t.handOverLead(candidate.coach)}
          crumbs={[{ href: '/kandidaten', label: t.candidates }]}
        />
        <Form action={`/kandidaten/${candidate.id}/overdragen`} state={form('handOver')} submit={t.handOver}>
          <Select
            name="coachId"
            label={t.newCoach}
            options={coaches.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea name="reason" label={t.handOverReason} hint={t.handOverHint} />
        </Form>
      </>
    )
  },
})

/** Whoever handed over may have lost the dossier, so the way goes back to the list. */
export const handOverForm = form({
  path: '/kandidaten/:candidateId/overdragen',
  case: handOver,
  page: handOverPage,
  next: () => '/kandidaten',
  done: listTexts.handedOver,
})
