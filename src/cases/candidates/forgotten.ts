import { sql } from 'kysely'
import type { Scope } from '../case.ts'
import { fullName } from '../fullName.ts'
import { atWork, onTheWay } from '../match/candidatesToMatch.ts'

/** The last day of which a record tells that this person was thought of for a job; else the day he or she came. */
const lastThoughtOf = sql<string>`to_char(coalesce(
  (select max(p.proposed_on) from proposal p where p.organisation_id = candidate.organisation_id
    and p.candidate_id = candidate.id),
  candidate.since_on, (candidate.created_at at time zone 'Europe/Amsterdam')::date), 'YYYY-MM-DD')`

/**
 * One's own candidates who stand in no proposal for as long as the organisation set: without a job, not on the way to
 * one. Longest first; one query. A matter for the person who knows them: nobody else gets this list, and no figure
 * counts it.
 */
export function forgottenBy({ tx, actor, today, visible }: Scope) {
  return tx
    .selectFrom('candidate')
    .innerJoin('organisation', 'organisation.organisationId', 'candidate.organisationId')
    .select(['candidate.id', fullName('candidate').as('name'), lastThoughtOf.as('since')])
    .select('organisation.forgottenAfterDays as days')
    .select(
      sql<string>`to_char(${lastThoughtOf}::date + organisation.forgotten_after_days, 'YYYY-MM-DD')`.as(
        'due',
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from proposal p where p.organisation_id = candidate.organisation_id
        and p.candidate_id = candidate.id)`.as('proposedBefore'),
    )
    .where('candidate.archivedAt', 'is', null)
    .where('candidate.coachId', '=', actor.accountId)
    .where(visible('candidate', 'dossier'))
    .where((eb) => eb.not(atWork))
    .where(sql<boolean>`not ${onTheWay}`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('proposal')
            .select('proposal.id')
            .whereRef('proposal.candidateId', '=', 'candidate.id')
            .where('proposal.status', 'not in', ['notChosen', 'withdrawn']),
        ),
      ),
    )
    .where(sql<boolean>`${lastThoughtOf}::date + organisation.forgotten_after_days <= ${today}::date`)
    .orderBy('since')
    .orderBy('candidate.id')
}
