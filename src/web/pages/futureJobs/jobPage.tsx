import { mayEver } from '#access/policy.ts'
import { type JobData, viewFutureJob } from '#cases/futureJobs/viewFutureJob.ts'
import { stepOf } from '#method/lifecycles/futureJob.ts'
import { type StepKey, steps, stepsInOrder } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Line } from '../../ui/horizon.tsx'
import { Columns, Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { JobActions } from './jobActions.tsx'
import { JobFactsList } from './jobFacts.tsx'
import { JobHead } from './jobHead.tsx'
import { Notes } from './jobNotes.tsx'
import { Commitments, Essentials, People, PlanLink, RoutesNow } from './jobSide.tsx'
import { jobTexts } from './jobTexts.ts'
import { Missing } from './missing.tsx'
import { Moves } from './moves.tsx'
import { futureJobTexts } from './texts.ts'
import { whenShort } from './words.ts'

export const jobPage = page({
  path: '/banen/:futureJobId',
  case: viewFutureJob,
  place: 'futureJobs',
  title: ({ job }, locale) => job.function || messages(futureJobTexts, locale).noFunction,
  body({ data, actor, form }) {
    const t = useTexts(jobTexts)
    const { job } = data
    const mayWrite = mayEver('futureJob', 'write', actor.role)
    return (
      <>
        <JobHead job={job} current="overview" actor={actor} today={data.today} />
        {job.status === 'lapsed' ? <Lapsed data={data} /> : <Way data={data} />}
        <Columns
          main={
            <>
              <Missing job={job} />
              {mayWrite && <Moves job={job} role={actor.role} form={form} />}
              <People data={data} />
              <JobActions data={data} form={form} mayWrite={mayWrite} />
              <Section title={t.facts} action={{ href: `/banen/${job.id}/gegevens`, label: t.toFacts }}>
                <JobFactsList job={job} today={data.today} />
              </Section>
              <Notes data={data} state={form('addJobNote')} mayWrite={mayWrite} />
            </>
          }
          side={
            <>
              <Essentials data={data} />
              <RoutesNow job={job} />
              <Commitments data={data} />
              <PlanLink job={job} />
            </>
          }
        />
      </>
    )
  },
})

/** The six steps of this job, with the dot it leads to. */
function Way({ data: { job } }: { data: JobData }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  const now = stepOf(job.status, job.planOrder) ?? 0
  const state = (at: number) => (at + 1 < now ? 'done' : at + 1 === now ? 'now' : 'next')
  return (
    <Line
      label={t.way}
      stops={stepsInOrder(job.planOrder).map((step: StepKey, at) => ({
        label: steps[step].label[locale],
        state: job.status === 'filled' ? 'done' : state(at),
      }))}
      dot={{
        label: t.thisJob,
        when: whenShort(job, locale),
        reached: job.status === 'filled',
      }}
    />
  )
}

function Lapsed({ data: { job, lastMove } }: { data: JobData }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  return (
    <>
      {lastMove && (
        <Notice kind="info" title={t.lapsedBecause(longDay(lastMove.onDate, locale), lastMove.by ?? '')}>
          {lastMove.reason}
        </Notice>
      )}
      {job.onTheWay > 0 && <Notice kind="warn">{t.stillUnderway(job.onTheWay)}</Notice>}
    </>
  )
}
