import { moveBarrier } from '#cases/candidates/moveBarrier.ts'
import { saveBarrier } from '#cases/candidates/saveBarrier.ts'
import { viewBarrier } from '#cases/candidates/viewBarrier.ts'
import { domains } from '#method/domains.ts'
import { type BarrierStatus, barrierCycle } from '#method/lifecycles/barrier.ts'
import { movesFrom } from '#method/lifecycles/lifecycle.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { Tag, Timeline } from '../../ui/data.tsx'
import { Disclosure, Field, Form, HiddenField, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { BarrierFields, BarrierWarning } from './barrierFields.tsx'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { barrierTexts } from './texts/barriers.ts'
import { dossierTexts } from './texts/dossier.ts'
import { labelIn, nameOf } from './words.ts'

export const barrierPage = page({
  path: '/kandidaten/:candidateId/drempels/:barrierId',
  case: viewBarrier,
  place: 'candidates',
  title: ({ head, barrier }, locale) => `${labelIn(domains, barrier.domain, locale)} · ${nameOf(head)}`,
  body({ data, form }) {
    const t = useTexts(barrierTexts)
    const d = useTexts(dossierTexts)
    const { locale } = useView()
    const { head, barrier, history, role, today } = data
    const status = barrier.status as BarrierStatus
    const dossier = `/kandidaten/${head.id}`
    const base = `${dossier}/drempels/${barrier.id}`
    return (
      <>
        <PageHead
          title={labelIn(domains, barrier.domain, locale)}
          crumbs={[
            { href: '/kandidaten', label: d.candidates },
            { href: dossier, label: nameOf(head) || d.noName },
          ]}
          status={
            <Tag tone={barrierCycle[status].open ? 'warn' : 'good'}>{barrierCycle[status].label[locale]}</Tag>
          }
        />
        <BarrierWarning />
        <Columns
          main={
            <Section title={t.plan}>
              <Form action={base} state={form('saveBarrier')} version={barrier.version} autosave>
                <BarrierFields barrier={barrier} />
              </Form>
            </Section>
          }
          side={
            <>
              <Section title={t.move}>
                {movesFrom(barrierCycle, status, role).map((move) => (
                  <Move base={base} move={move} state={form(`moveBarrier#${move.key}`)} today={today} />
                ))}
              </Section>
              <Section title={t.history}>
                <Timeline
                  items={history.map((one) => ({
                    date: longDay(one.onDate, locale),
                    title: [labelIn(barrierCycle, one.toStatus, locale), one.by].filter(Boolean).join(' · '),
                    text: one.reason,
                  }))}
                />
              </Section>
            </>
          }
        />
      </>
    )
  },
})

type Offered = ReturnType<typeof movesFrom<BarrierStatus>>[number]

/** One way out of the present state, with what it asks. */
function Move({
  base,
  move,
  state,
  today,
}: {
  base: string
  move: Offered
  state: FormState
  today: string
}) {
  const t = useTexts(barrierTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={move.label[locale]} open={wasRefused(state)}>
      <QuickForm action={`${base}/zet`} state={state} save={move.label[locale]} id={`zet-${move.key}`}>
        <HiddenField name="move" value={move.key} />
        {move.needs.includes('date') && <Field name="date" type="date" label={t.date} value={today} />}
        {move.needs.includes('reason') && <TextArea name="reason" label={t.reason} rows={2} />}
      </QuickForm>
    </Disclosure>
  )
}

export const saveBarrierForm = form({
  path: '/kandidaten/:candidateId/drempels/:barrierId',
  case: saveBarrier,
  page: barrierPage,
  next: (_, input) => `/kandidaten/${input.candidateId}#drempels`,
  done: barrierTexts.saved,
})

export const moveBarrierForm = form({
  path: '/kandidaten/:candidateId/drempels/:barrierId/zet',
  case: moveBarrier,
  page: barrierPage,
  next: (_, input) => `/kandidaten/${input.candidateId}#drempels`,
  done: barrierTexts.moved,
  formId: (raw) => String(raw.move ?? ''),
})
