import { sql } from 'kysely'
import { routeKeys } from '#method/routes.ts'
import type { Scope } from '../case.ts'
import { optionalChoice, optionalId, ticked } from '../fields.ts'
import { chosenRoutesOf } from './counts.ts'

/** Which jobs one looks at; nonsense in the address means no filter. */
export const jobFilters = {
  mijn: ticked,
  werkgever: optionalId.catch(null),
  route: optionalChoice(routeKeys).catch(null),
}

export type JobFilters = { mijn: boolean; werkgever: string | null; route: string | null }

/**
 * The condition of the filters. "Mine" are the jobs of which I am the contact, and those that a candidate of mine is
 * proposed for or on the way to.
 */
export function filtered({ actor }: Scope, { mijn, werkgever, route }: JobFilters) {
  const mine = sql<boolean>`(future_job.owner_id = ${actor.accountId}
    or exists (select 1 from proposal p join candidate c on c.organisation_id = p.organisation_id
      and c.id = p.candidate_id where p.future_job_id = future_job.id and c.coach_id = ${actor.accountId})
    or exists (select 1 from trajectory t join candidate c on c.organisation_id = t.organisation_id
      and c.id = t.candidate_id where t.future_job_id = future_job.id and c.coach_id = ${actor.accountId}))`
  const conditions = [
    ...(mijn ? [mine] : []),
    ...(werkgever ? [sql<boolean>`future_job.employer_id = ${werkgever}`] : []),
    ...(route ? [sql<boolean>`${route} = any(${chosenRoutesOf()})`] : []),
  ]
  return sql<boolean>`(${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`})`
}

/** The employers that have a job in view, to filter by. */
export function employersWithJobs({ tx, visible }: Scope): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(visible('employer', 'list'))
    .where((eb) =>
      eb.exists(eb.selectFrom('futureJob').select('id').whereRef('futureJob.employerId', '=', 'employer.id')),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
}
