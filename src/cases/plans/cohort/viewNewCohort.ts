import { sql } from 'kysely'
import { z } from 'zod'
import { allow, type Scope, view } from '../../case.ts'
import { chosenIds } from '../../fields.ts'

/** What a cohort can be made of: jobs for which people are looked for, and of those chosen the candidates in view. */
export const viewNewCohort = view({
  name: 'viewNewCohort',
  rule: allow('plan', 'write'),
  input: z.object({ baan: chosenIds.catch([]) }),
  async run(scope, { baan }) {
    const jobs = await jobsOf(scope)
    const chosen = jobs.filter((job) => baan.includes(job.id))
    return {
      jobs,
      chosen,
      people: await peopleOf(
        scope,
        chosen.map((job) => job.id),
      ),
    }
  },
})

export type NewCohortData = Awaited<ReturnType<(typeof viewNewCohort)['run']>>

export function jobsOf({ tx, visible }: Scope) {
  const filled = sql<number>`(select count(*) from outcome o join trajectory t on t.organisation_id = o.organisation_id
    and t.id = o.trajectory_id where t.future_job_id = future_job.id and o.kind = 'intendedJob')`
  return tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.positions', 'employer.name as employer'])
    .select(sql<number>`greatest(1, future_job.positions - ${filled})`.as('free'))
    .where('futureJob.status', 'in', ['mapping', 'matching', 'designing'])
    .where(visible('futureJob', 'oversee'))
    .orderBy('employer.name')
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
    .execute()
}

/** Who was proposed for one of these jobs, or is proposed for none and has no job: those proposed first. */
export async function peopleOf({ tx, visible }: Scope, jobIds: readonly string[]) {
  if (jobIds.length === 0) return []
  return tx
    .selectFrom('candidate')
    .select(['id', 'firstName', 'lastName'])
    .select(
      sql<boolean>`exists (select from proposal p where p.candidate_id = candidate.id
        and p.future_job_id = any(${[...jobIds]}::uuid[]) and p.status not in ('notChosen', 'withdrawn', 'chosen'))`.as(
        'isProposed',
      ),
    )
    .where('archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .where(
      sql<boolean>`not exists (select from trajectory t where t.candidate_id = candidate.id and t.status <> 'ended')`,
    )
    .orderBy(sql`is_proposed desc`)
    .orderBy('firstName')
    .orderBy('lastName')
    .orderBy('id')
    .execute()
}
