import { type Expression, type SqlBool, sql } from 'kysely'
import type { Scope } from '../case.ts'
import { comparable } from '../matching/people.ts'

/** Candidates as the match shows them: name, town, coach, and all that is compared; nothing else of the dossier. */
export function candidatesToMatch({ tx, visible }: Scope) {
  return tx
    .selectFrom('candidate')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(comparable)
    .select(['candidate.firstName', 'candidate.lastName', 'candidate.motivation'])
    .select(['coach.id as coachId', 'coach.name as coach'])
    .select(onTheWay.as('onTheWay'))
    .where('candidate.archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .orderBy('candidate.lastName')
    .orderBy('candidate.id')
}

export type CandidateRow = Awaited<ReturnType<ReturnType<typeof candidatesToMatch>['execute']>>[number]

/** Has a job now, as far as the records say. */
export const atWork: Expression<SqlBool> = sql<boolean>`exists (
  select 1 from trajectory t join outcome o on o.organisation_id = t.organisation_id and o.trajectory_id = t.id
  where t.candidate_id = candidate.id and o.kind in ('intendedJob', 'otherEmployer', 'agency')
    and o.contract_ended_on is null)`

/** Is on the way to some job now. */
export const onTheWay = sql<boolean>`exists (
  select 1 from trajectory t where t.candidate_id = candidate.id and t.status <> 'ended')`
