import { type Expression, sql } from 'kysely'
import type { FutureJobStatus } from '#method/lifecycles/futureJob.ts'
import type { StepOrder } from '#method/steps.ts'
import type { Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { jobCounts } from './counts.ts'
import { standing } from './standing.ts'

/**
 * A job as every page about it starts: its facts, its employer and contact, where it stands and what is next.
 * In: the id. Out: the job, with `next` and `missing`. One query.
 */
export async function jobHead({ tx, today }: Scope, futureJobId: string) {
  const job = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .innerJoin('account as owner', 'owner.id', 'futureJob.ownerId')
    .leftJoin('programme', 'programme.id', 'futureJob.programmeId')
    .selectAll('futureJob')
    .select([
      'employer.name as employer',
      'employer.city',
      'owner.name as owner',
      'programme.name as programme',
    ])
    .select(jobCounts)
    .select((eb) => countProposals(eb.ref('futureJob.id'), sql`true`).as('proposed'))
    .select((eb) => countProposals(eb.ref('futureJob.id'), sql`p.status = 'chosen'`).as('chosen'))
    .$narrowType<{ status: FutureJobStatus; planOrder: StepOrder }>()
    .where('futureJob.id', '=', futureJobId)
    .executeTakeFirst()
  if (!job) throw notFound()
  return { ...job, ...standing(job, today) }
}

export type JobHead = Awaited<ReturnType<typeof jobHead>>

const countProposals = (futureJobId: Expression<string>, which: ReturnType<typeof sql>) =>
  sql<number>`(select count(*) from proposal p where p.future_job_id = ${futureJobId} and ${which})`
