import { sql } from 'kysely'
import { z } from 'zod'
import type { FutureJobStatus } from '#method/lifecycles/futureJob.ts'
import { allow, type Scope, view } from '../case.ts'
import { optionalChoice, pageNumber } from '../fields.ts'
import { rowsOfPage } from '../pageOf.ts'
import { jobCounts } from './counts.ts'
import { employersWithJobs, filtered, type JobFilters, jobFilters } from './filters.ts'
import { standing } from './standing.ts'

const recentlyFilled = 8
const pageSize = 50

/** Beside the board: all jobs that are filled, or that will not come. */
export const closedKeys = ['vervuld', 'vervallen'] as const

/** The board: every job that asks for attention, and the last ones that were filled; or a list of closed jobs. */
export const listFutureJobs = view({
  name: 'listFutureJobs',
  rule: allow('futureJob', 'oversee'),
  input: z.object({ ...jobFilters, toon: optionalChoice(closedKeys).catch(null), pagina: pageNumber }),
  async run(scope, { toon, pagina: asked, ...filters }) {
    const employers = await employersWithJobs(scope)
    const closed = toon === 'vervallen' ? 'lapsed' : 'filled'
    const open = toon
      ? []
      : await jobs(scope, filters).where('status', 'not in', ['filled', 'lapsed']).execute()
    const size = toon ? pageSize : recentlyFilled
    const { rows: done, ...page } = await rowsOfPage(toon ? asked : 1, size, (offset) =>
      jobs(scope, filters)
        .where('status', '=', closed)
        .clearOrderBy()
        .orderBy(sql`coalesce(future_job.expected_from, future_job.created_at::date)`, 'desc')
        .orderBy('futureJob.id')
        .limit(size)
        .offset(offset)
        .execute(),
    )
    return {
      employers,
      jobs: [...open, ...done].map((job) => ({ ...job, ...standing(job, scope.today) })),
      filters,
      toon,
      ...page,
      moreFilled: toon ? 0 : Math.max(0, (done[0]?.total ?? 0) - recentlyFilled),
      today: scope.today,
    }
  },
})

function jobs(scope: Scope, filters: JobFilters) {
  return scope.tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .where(scope.visible('futureJob', 'oversee'))
    .where(filtered(scope, filters))
    .selectAll('futureJob')
    .select('employer.name as employer')
    .select(jobCounts)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$narrowType<{ status: FutureJobStatus; planOrder: 'matchFirst' | 'trajectoryFirst' }>()
    .orderBy(sql`future_job.expected_from`, (order) => order.asc().nullsLast())
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
}

export type BoardData = Awaited<ReturnType<(typeof listFutureJobs)['run']>>
export type BoardJob = BoardData['jobs'][number]
