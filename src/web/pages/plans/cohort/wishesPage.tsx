import { saveWishes } from '#cases/plans/cohort/saveWishes.ts'
import { type CohortData, viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Disclosure, Field, Form } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { nameOf } from './takers.tsx'
import { cohortListTexts, cohortTexts } from './texts.ts'

const base = '/plannen/kennismaken'

type Props = { data: CohortData; form: (name: string) => FormState }

/** What each said after meeting the others, one fold a person or employer. */
export const wishesPage = page({
  path: `${base}/:planId/wensen`,
  case: viewCohort,
  place: 'futureJobs',
  title: (_, locale) => messages(cohortListTexts, locale).wishesTitle,
  body({ data, form }) {
    const t = useTexts(cohortListTexts)
    const words = useTexts(cohortTexts)
    return (
      <>
        <PageHead
          title={t.wishesTitle}
          lead={t.wishesLead}
          crumbs={[{ href: `${base}/${data.plan.id}`, label: data.plan.name || words.noName }]}
        />
        <OfCandidates data={data} form={form} />
        <OfEmployers data={data} form={form} />
      </>
    )
  },
})

function OfCandidates({ data, form }: Props) {
  const t = useTexts(cohortListTexts)
  const meetings = Map.groupBy(data.meetings, (meeting) => meeting.candidateId)
  return (
    <Section title={t.ofCandidates} id="kandidaten">
      {data.candidates.map((one) => {
        const own = meetings.get(one.id) ?? []
        return (
          <Ranks
            name={nameOf(one)}
            action={`${base}/${data.plan.id}/wensen/kandidaat/${one.id}`}
            state={form(`saveWishes#${one.id}`)}
            isFilled={own.some((meeting) => meeting.candidateRank !== null)}
            lines={own.map((meeting) => {
              const job = data.tracks.find((track) => track.id === meeting.futureJobId)
              return {
                id: meeting.futureJobId,
                label: `${job?.function}, ${job?.employer}`,
                rank: meeting.candidateRank,
              }
            })}
          />
        )
      })}
    </Section>
  )
}

function OfEmployers({ data, form }: Props) {
  const t = useTexts(cohortListTexts)
  const meetings = Map.groupBy(data.meetings, (meeting) => meeting.futureJobId)
  const people = new Map(data.candidates.map((one) => [one.id, one]))
  return (
    <Section title={t.ofEmployers} id="werkgevers">
      {data.tracks.map((track) => {
        const own = meetings.get(track.id) ?? []
        return (
          <Ranks
            name={`${track.function}, ${track.employer}`}
            action={`${base}/${data.plan.id}/wensen/werkgever/${track.id}`}
            state={form(`saveWishes#${track.id}`)}
            isFilled={own.some((meeting) => meeting.employerRank !== null)}
            lines={own.map((meeting) => {
              const who = people.get(meeting.candidateId)
              return { id: meeting.candidateId, label: who ? nameOf(who) : '…', rank: meeting.employerRank }
            })}
          />
        )
      })}
    </Section>
  )
}

type RanksProps = {
  name: string
  action: string
  state: FormState
  isFilled: boolean
  lines: { id: string; label: string; rank: number | null }[]
}

function Ranks({ name, action, state, isFilled, lines }: RanksProps) {
  const t = useTexts(cohortListTexts)
  const inOrder = lines.toSorted(
    (one, other) => (one.rank ?? 999) - (other.rank ?? 999) || one.label.localeCompare(other.label),
  )
  return (
    <Disclosure summary={isFilled ? `${name} (${t.filledIn})` : name} open={wasSent(state)}>
      <Form action={action} state={state} submit={t.saveOf(name)}>
        {inOrder.map((line) => (
          <Field
            name={`nr-${line.id}`}
            type="number"
            label={line.label}
            value={line.rank === null ? '' : String(line.rank)}
          />
        ))}
      </Form>
    </Disclosure>
  )
}

const next = (anchor: string) => (_: unknown, input: { planId: string }) =>
  `${base}/${input.planId}/wensen#${anchor}`

export const wishesForms = [
  form({
    path: `${base}/:planId/wensen/kandidaat/:candidateId`,
    case: saveWishes,
    page: wishesPage,
    formId: (raw) => String(raw.candidateId),
    next: next('kandidaten'),
    done: cohortTexts.saved,
  }),
  form({
    path: `${base}/:planId/wensen/werkgever/:futureJobId`,
    case: saveWishes,
    page: wishesPage,
    formId: (raw) => String(raw.futureJobId),
    next: next('werkgevers'),
    done: cohortTexts.saved,
  }),
]
