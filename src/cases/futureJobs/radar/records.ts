import { sql } from 'kysely'
import type { Certainty } from '#method/certainty.ts'
import type { StayStatus } from '#method/lifecycles/stay.ts'
import { firstDayOf, monthOf, monthsLater } from '#planning/radar/months.ts'
import { lastAftercare } from '#planning/radar/people.ts'
import type { Scope } from '../../case.ts'
import { filledOfJob } from '../counts.ts'
import { filtered, type JobFilters } from '../filters.ts'

/** Open jobs of the choice, with what is known of their coming. */
export function promisedJobs(scope: Scope, filters: JobFilters) {
  return scope.tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'function', 'positions', 'expectedFrom', 'expectedUntil', 'certainty'])
    .select(['futureJob.employerId', 'employer.name as employer'])
    .select(filledOfJob)
    .select(
      sql<boolean>`exists (select 1 from commitment c where c.future_job_id = future_job.id
        and c.kind = 'guarantee' and c.status = 'open')`.as('isGuaranteed'),
    )
    .$narrowType<{ certainty: Certainty }>()
    .where('status', 'not in', ['lapsed', 'filled'])
    .where(scope.visible('futureJob', 'oversee'))
    .where(filtered(scope, filters))
    .orderBy('expectedFrom', (day) => day.asc().nullsLast())
    .orderBy('function')
    .orderBy('futureJob.id')
    .execute()
}

/** Everybody with an open trajectory, whoever the coach is; the name only where the one who looks may know it. */
export function openTrajectories({ tx, visible }: Scope) {
  const mayName = visible('trajectory', 'list')
  return tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select(['trajectory.id', 'trajectory.futureJobId as jobId', 'trajectory.status'])
    .select(['trajectory.expectedUntil as readyOn', 'futureJob.expectedFrom as jobOn'])
    .select(sql<string | null>`coalesce(trajectory.started_on, trajectory.starts_on)`.as('startsOn'))
    .select(sql<string | null>`case when ${mayName} then candidate.first_name end`.as('firstName'))
    .where('trajectory.status', '!=', 'ended')
    .orderBy('trajectory.id')
    .execute()
}

/** Who was chosen for a job that has not lapsed and has no trajectory to it yet. */
export function chosenPeople({ tx, visible }: Scope) {
  const mayName = visible('proposal', 'oversee')
  return tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .select(['proposal.id', 'proposal.futureJobId as jobId', 'futureJob.expectedFrom as jobOn'])
    .select(sql<string | null>`case when ${mayName} then candidate.first_name end`.as('firstName'))
    .where('proposal.status', '=', 'chosen')
    .where('futureJob.status', 'not in', ['lapsed', 'filled'])
    .where(
      sql<boolean>`not exists (select 1 from trajectory t where t.future_job_id = proposal.future_job_id
        and t.candidate_id = proposal.candidate_id)`,
    )
    .orderBy('proposal.id')
    .execute()
}

/** Who began in a job and is in aftercare in this month or later. */
export function settledPeople({ tx, today }: Scope) {
  const now = monthOf(today)
  return tx
    .selectFrom('outcome')
    .innerJoin('trajectory', 'trajectory.id', 'outcome.trajectoryId')
    .select(['outcome.startsOn as startedOn', 'outcome.contractEndedOn as endedOn'])
    .where('trajectory.status', '=', 'ended')
    .where('outcome.kind', 'in', ['intendedJob', 'otherEmployer', 'agency'])
    .where('outcome.startsOn', '>=', firstDayOf(monthsLater(now, -lastAftercare)))
    .where((eb) =>
      eb.or([
        eb('outcome.contractEndedOn', 'is', null),
        eb('outcome.contractEndedOn', '>=', firstDayOf(now)),
      ]),
    )
    .$narrowType<{ startedOn: string }>()
    .orderBy('outcome.id')
    .execute()
}

/** Promises of an employer that are not about one job yet. */
export function looseCommitments({ tx, visible, actor }: Scope, filters: JobFilters) {
  return tx
    .selectFrom('commitment')
    .innerJoin('employer', 'employer.id', 'commitment.employerId')
    .select(['commitment.id', 'commitment.employerId', 'employer.name as employer', 'commitment.kind'])
    .select(['commitment.positions', 'commitment.untilOn'])
    .where('commitment.status', '=', 'open')
    .where('commitment.futureJobId', 'is', null)
    .where(visible('employer', 'oversee'))
    .$if(filters.mijn, (query) => query.where('employer.ownerId', '=', actor.accountId))
    .$if(filters.route !== null, (query) => query.where(sql<boolean>`false`))
    .$if(filters.werkgever !== null, (query) =>
      query.where('commitment.employerId', '=', filters.werkgever ?? ''),
    )
    .orderBy('employer.name')
    .orderBy('commitment.id')
    .execute()
}

/** The learning places that the one who looks may see, with who sits there from this month on and when they are shut. */
export async function radarPlaces({ tx, visible, today }: Scope) {
  const places = await tx
    .selectFrom('place')
    .select(['id', 'name', 'capacity', 'closedAt'])
    .where(visible('place', 'list'))
    .orderBy('name')
    .orderBy('id')
    .execute()
  const stays = await tx
    .selectFrom('stay')
    .select(['trajectoryId', 'placeId', 'startsOn', 'endsOn', 'status'])
    .$narrowType<{ status: StayStatus }>()
    .where('status', '!=', 'cancelled')
    // who runs over time sits there still; who left before this month is in no month of the radar
    .where((eb) =>
      eb.or([
        eb('status', '=', 'running'),
        eb('endsOn', 'is', null),
        eb('endsOn', '>=', firstDayOf(monthOf(today))),
      ]),
    )
    .orderBy('id')
    .execute()
  const closures = await tx
    .selectFrom('placeClosure')
    .select(['placeId', 'fromOn', 'untilOn'])
    .where('untilOn', '>=', today)
    .orderBy('id')
    .execute()
  const [staysAt, closuresAt] = [
    Map.groupBy(stays, ({ placeId }) => placeId),
    Map.groupBy(closures, ({ placeId }) => placeId),
  ]
  const seats = places.map(({ id, name, capacity, closedAt }) => ({
    id,
    name,
    capacity,
    ended: closedAt !== null,
    stays: staysAt.get(id) ?? [],
    closures: closuresAt.get(id) ?? [],
  }))
  return { seats, staysOf: Map.groupBy(stays, ({ trajectoryId }) => trajectoryId) }
}
