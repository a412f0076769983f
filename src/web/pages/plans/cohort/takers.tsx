import type { CohortData } from '#cases/plans/cohort/viewCohort.ts'
import { cohortBars } from '#method/cohortBars.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { Check, Checks, Disclosure, Field, Form } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { cohortTexts } from './texts.ts'

type Props = { data: CohortData; may: boolean; state: FormState }
type Candidate = CohortData['candidates'][number]

export const nameOf = (one: Candidate): string => `${one.firstName} ${one.lastName}`.trim()

/** Who meets whom, and whom a hard rule keeps apart. */
export function Takers({ data, may, state }: Props) {
  const t = useTexts(cohortTexts)
  const meets = meetsOf(data)
  return (
    <Section title={t.takers} id="wie">
      <Table
        caption={t.takers}
        captionHidden
        columns={[
          { key: 'candidate', label: t.candidate },
          { key: 'meets', label: t.meets },
          ...(data.mayMatch ? [{ key: 'barred', label: t.barred }] : []),
        ]}
        rows={data.candidates.map((one) => ({
          candidate: (
            <>
              {nameOf(one)}
              {one.isPriority && (
                <>
                  {' '}
                  <Tag tone="own">{t.priority}</Tag>
                </>
              )}
            </>
          ),
          meets:
            meets(one.id)
              .map((job) => job.function)
              .join(', ') || t.nobody,
          barred: <Barred data={data} candidateId={one.id} meets={meets} />,
        }))}
      />
      {may && (
        <Disclosure summary={t.change} open={wasSent(state)}>
          <ChangeTakers data={data} state={state} />
        </Disclosure>
      )}
    </Section>
  )
}

type Meets = (candidateId: string) => CohortData['tracks']

/** Which jobs somebody gets to know. */
function meetsOf({ meetings, tracks }: CohortData): Meets {
  const own = Map.groupBy(meetings, (one) => one.candidateId)
  return (candidateId) => {
    const jobs = new Set((own.get(candidateId) ?? []).map((one) => one.futureJobId))
    return tracks.filter((track) => jobs.has(track.id))
  }
}

type BarredProps = { data: CohortData; candidateId: string; meets: Meets }

function Barred({ data, candidateId, meets }: BarredProps) {
  const { locale } = useView()
  const apart = data.barred.filter(
    (one) =>
      one.candidateId === candidateId && !meets(candidateId).some((track) => track.id === one.futureJobId),
  )
  return (
    <>
      {apart
        .map((one) => {
          const job = data.tracks.find((track) => track.id === one.futureJobId)
          return `${job?.function}: ${one.bars.map((bar) => cohortBars[bar][locale]).join(', ')}`
        })
        .join('; ')}
    </>
  )
}

function ChangeTakers({ data, state }: { data: CohortData; state: FormState }) {
  const t = useTexts(cohortTexts)
  const { plan, tracks, candidates } = data
  const meets = meetsOf(data)
  const options = tracks.map((track) => ({ value: track.id, label: `${track.function}, ${track.employer}` }))
  return (
    <Form action={`/plannen/kennismaken/${plan.id}`} state={state} version={plan.version}>
      <Field name="name" label={t.name} value={plan.name ?? ''} />
      {tracks.map((track) => (
        <div class="field-pair">
          <Field
            name={`plek-${track.id}`}
            type="number"
            label={t.places(track.function)}
            value={String(track.capacity)}
          />
          <Field
            name={`tafels-${track.id}`}
            type="number"
            label={t.tables(track.function)}
            value={String(track.interviewers)}
          />
          <Field
            name={`vast-${track.id}`}
            type="number"
            label={t.reserved(track.function)}
            value={String(track.reserved)}
          />
        </div>
      ))}
      {candidates.map((one) => (
        <Disclosure summary={nameOf(one)}>
          <Checks
            name={`ziet-${one.id}`}
            label={t.meetsOf(nameOf(one))}
            values={meets(one.id).map((track) => track.id)}
            options={options}
          />
          <Check name={`voorrang-${one.id}`} label={t.hasPriority(nameOf(one))} checked={one.isPriority} />
        </Disclosure>
      ))}
    </Form>
  )
}
