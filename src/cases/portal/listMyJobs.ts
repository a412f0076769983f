import { sql } from 'kysely'
import { z } from 'zod'
import { waitingForEmployer } from '#method/answering.ts'
import { sharedWith } from '#store/consents.ts'
import { allow, type Scope, view } from '../case.ts'
import { partsWithJob } from '../plans/stackedJobs/listPartJobs.ts'
import { asPart } from '../plans/stackedJobs/partJob.ts'

const toDecide = sql`from proposal p where p.future_job_id = future_job.id
  and p.candidate_agreed_on is not null and ${sharedWith(sql`p.candidate_id`, sql`future_job.employer_id`)}
  and p.status = any(${[...waitingForEmployer]}::text[])`

/** The employer's own jobs, and about how many candidates of each the employer has to decide by when. */
export const listMyJobs = view({
  name: 'listMyJobs',
  rule: allow('futureJob', 'tell'),
  input: z.object({}),
  async run(scope) {
    const { tx, visible, today } = scope
    const jobs = await tx
      .selectFrom('futureJob')
      .select(['id', 'function', 'positions', 'expectedFrom', 'expectedUntil', 'certainty', 'status'])
      .select(sql<number>`(select count(*) ${toDecide})`.as('toDecide'))
      .select(sql<string | null>`(select min(p.answer_by) ${toDecide})`.as('answerBy'))
      .select(
        sql<number>`(select count(*) from trajectory t where t.future_job_id = future_job.id
          and t.status <> 'ended')`.as('learning'),
      )
      .where(visible('futureJob', 'tell'))
      .orderBy(sql`expected_from nulls last`)
      .orderBy('function')
      .orderBy('id')
      .execute()
    return { jobs, partJobs: await myPartJobs(scope), today }
  },
})

export type MyJob = Awaited<ReturnType<typeof listMyJobs.run>>['jobs'][number]

/** The employer's own part-jobs. Of the full job that one is in, nothing but that it is. */
async function myPartJobs({ tx, visible }: Scope) {
  const rows = await partsWithJob(tx).where(visible('partJob', 'tell')).execute()
  return rows.map(asPart).map(({ stackedJob: _, ...part }) => part)
}

export type MyPartJob = Awaited<ReturnType<typeof myPartJobs>>[number]
