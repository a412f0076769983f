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
  return (
    <Section title={t.takers} id="wie">
      <Table
        caption={t.takers}
        captionHidden
        columns={[
          { key: 'candidate', label: t.candidate },
          { key: 'meets', label: t.meets },
          { key: 'barred', label: t.barred },
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
            meets(data, one.id)
              .map((job) => job.function)
              .join(', ') || t.nobody,
          barred: <Barred data={data} candidateId={one.id} />,
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

const meets = ({ meetings, tracks }: CohortData, candidateId: string) =>
  tracks.filter((track) =>
    meetings.some((one) => one.candidateId === candidateId && one.futureJobId === track.id),
  )

function Barred({ data, candidateId }: { data: CohortData; candidateId: string }) {
  const { locale } = useView()
  const apart = data.barred.filter(
    (one) =>
      one.candidateId === candidateId &&
      !data.meetings.some(
        (there) => there.candidateId === candidateId && there.futureJobId === one.futureJobId,
      ),
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
            values={meets(data, one.id).map((track) => track.id)}
            options={options}
          />
          <Check name={`voorrang-${one.id}`} label={t.hasPriority(nameOf(one))} checked={one.isPriority} />
        </Disclosure>
      ))}
    </Form>
  )
}
