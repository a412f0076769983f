import { sql } from 'kysely'
import { z } from 'zod'
import { addMonths } from '#method/dates.ts'
import { allow, type Scope, view } from '../case.ts'
import { jobCounts } from './counts.ts'
import { employersWithJobs, filtered, type JobFilters, jobFilters } from './filters.ts'

export const horizonLengths = ['6', '12', '18', '24'] as const

/** When jobs come, against who is getting ready. Names of people only as far as the person who looks may know them. */
export const viewHorizon = view({
  name: 'viewHorizon',
  rule: allow('futureJob', 'oversee'),
  input: z.object({
    ...jobFilters,
    maanden: z.enum(horizonLengths).catch('12'),
    /** 'uit' hides the names of people, for a print that goes round. */
    namen: z.enum(['aan', 'uit']).catch('aan'),
  }),
  async run(scope, { maanden, namen, ...filters }) {
    const { today } = scope
    const firstDay = `${today.slice(0, 7)}-01`
    const months = Array.from({ length: Number(maanden) }, (_, at) => addMonths(firstDay, at).slice(0, 7))
    const afterLast = addMonths(firstDay, Number(maanden))
    const employers = await employersWithJobs(scope)
    const jobs = await jobsAhead(scope, filters, firstDay)
    const people = await peopleAhead(scope, filters)
    return { employers, jobs, people, months, firstDay, afterLast, filters, maanden, namen, today }
  },
})

export type HorizonData = Awaited<ReturnType<(typeof viewHorizon)['run']>>

/** Open jobs whenever they come, and filled ones of this month and later. */
function jobsAhead(scope: Scope, filters: JobFilters, firstDay: string) {
  return scope.tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'function', 'positions', 'expectedFrom', 'expectedUntil', 'status'])
    .select(['futureJob.employerId', 'employer.name as employer'])
    .select(jobCounts)
    .where('status', '!=', 'lapsed')
    .where((eb) => eb.or([eb('status', '!=', 'filled'), eb('expectedFrom', '>=', firstDay)]))
    .where(scope.visible('futureJob', 'oversee'))
    .where(filtered(scope, filters))
    .orderBy('expectedFrom', (day) => day.asc().nullsLast())
    .orderBy('function')
    .orderBy('futureJob.id')
    .execute()
}

/** Open trajectories to these jobs. */
function peopleAhead(scope: Scope, filters: JobFilters) {
  return scope.tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select(['trajectory.id', 'candidate.firstName', 'futureJob.function', 'trajectory.status'])
    .select(
      sql<string>`coalesce(trajectory.started_on, trajectory.starts_on, trajectory.created_at::date)`.as(
        'fromOn',
      ),
    )
    .select(sql<string | null>`coalesce(trajectory.expected_until, future_job.expected_from)`.as('untilOn'))
    .where('trajectory.status', '!=', 'ended')
    .where('futureJob.status', '!=', 'lapsed')
    .where(scope.visible('trajectory', 'list'))
    .where(scope.visible('futureJob', 'oversee'))
    .where(filtered(scope, filters))
    .orderBy(sql`coalesce(trajectory.started_on, trajectory.starts_on, trajectory.created_at::date)`)
    .orderBy('trajectory.id')
    .execute()
}
