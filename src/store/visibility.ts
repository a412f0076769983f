import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#access/actor.ts'
import type { Relation, Resource } from '#access/policy.ts'
import { sharedWith } from './consents.ts'

type Condition = RawBuilder<boolean>
type Conditions<R extends Resource> = Record<Relation<R>, (actor: Actor) => Condition>

const always = () => sql<boolean>`true`

/** The candidate's coach, or a team member whose time has not ended. */
const inTeam = (candidateId: RawBuilder<unknown>, actor: Actor) => sql<boolean>`(
  exists (select 1 from candidate c where c.id = ${candidateId} and c.coach_id = ${actor.accountId})
  or exists (select 1 from candidate_team t where t.candidate_id = ${candidateId} and t.account_id = ${actor.accountId}
    and t.ended_at is null and (t.until_on is null or t.until_on >= (now() at time zone 'Europe/Amsterdam')::date)))`

const atEmployer = (futureJobId: RawBuilder<unknown>, actor: Actor) =>
  sql<boolean>`exists (select 1 from future_job j where j.id = ${futureJobId} and j.employer_id = ${actor.employerId})`

const hasStayAt = (trajectoryId: RawBuilder<unknown>, actor: Actor) =>
  sql<boolean>`exists (select 1 from stay s join place p on p.organisation_id = s.organisation_id and p.id = s.place_id
    where s.trajectory_id = ${trajectoryId} and s.status <> 'cancelled' and p.coordinator_id = ${actor.accountId})`

/**
 * How each relation of the policy table reads as a condition on the table of that name. This is the only
 * place where visibility is written: single records and lists use the same condition.
 */
export const visibility: { [R in Resource]: Conditions<R> } = {
  today: { all: always },
  search: { all: always },
  skill: { all: always },
  employer: { all: always, own: (actor) => sql`employer.id = ${actor.employerId}` },
  futureJob: {
    all: always,
    ownEmployer: (actor) => sql`future_job.employer_id = ${actor.employerId}`,
    owned: (actor) => sql`future_job.owner_id = ${actor.accountId}`,
  },
  place: { all: always, placed: (actor) => sql`place.coordinator_id = ${actor.accountId}` },
  candidate: {
    all: always,
    team: (actor) => inTeam(sql`candidate.id`, actor),
    self: (actor) => sql`candidate.id = ${actor.candidateId}`,
    introduced: (actor) => sql`exists (select 1 from proposal p join future_job j
      on j.organisation_id = p.organisation_id and j.id = p.future_job_id
      where p.candidate_id = candidate.id and j.employer_id = ${actor.employerId} and p.candidate_agreed_on is not null
      and p.status <> 'withdrawn' and ${sharedWith(sql`p.candidate_id`, sql`j.employer_id`)})`,
    guided: (actor) => sql`exists (select 1 from trajectory t where t.candidate_id = candidate.id
      and t.guide_id = ${actor.accountId} and t.status <> 'ended')`,
  },
  proposal: {
    all: always,
    team: (actor) => inTeam(sql`proposal.candidate_id`, actor),
    ownEmployer: (actor) => sql`(proposal.candidate_agreed_on is not null and proposal.status <> 'withdrawn'
      and ${atEmployer(sql`proposal.future_job_id`, actor)}
      and ${sharedWith(sql`proposal.candidate_id`, sql`${actor.employerId}::uuid`)})`,
    self: (actor) => sql`proposal.candidate_id = ${actor.candidateId}`,
  },
  trajectory: {
    all: always,
    team: (actor) => inTeam(sql`trajectory.candidate_id`, actor),
    ownEmployer: (actor) => atEmployer(sql`trajectory.future_job_id`, actor),
    guided: (actor) => sql`(trajectory.guide_id = ${actor.accountId} and trajectory.status <> 'ended')`,
    self: (actor) => sql`trajectory.candidate_id = ${actor.candidateId}`,
    placed: (actor) => hasStayAt(sql`trajectory.id`, actor),
    owned: (actor) => sql`exists (select 1 from future_job j where j.id = trajectory.future_job_id
      and j.owner_id = ${actor.accountId})`,
  },
  /** The path of a candidate is read by the rule of that candidate, never as a plan among plans. */
  plan: { all: () => sql`plan.candidate_id is null` },
  partJob: { ownEmployer: (actor) => sql`part_job.employer_id = ${actor.employerId}` },
  figures: { all: always },
  account: { all: always, self: (actor) => sql`account.id = ${actor.accountId}` },
  organisation: { all: always },
  audit: { all: always },
}

/** The table that holds the records of a resource; null for resources that have no single records. */
export const tableOf: { [R in Resource]: string | null } = {
  today: null,
  search: null,
  skill: null,
  employer: 'employer',
  futureJob: 'future_job',
  place: 'place',
  candidate: 'candidate',
  proposal: 'proposal',
  trajectory: 'trajectory',
  plan: 'plan',
  partJob: 'part_job',
  figures: null,
  account: 'account',
  organisation: null,
  audit: null,
}
