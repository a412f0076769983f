import { sql } from 'kysely'
import type { AgreementFacts } from '#method/trajectories/agreementFacts.ts'
import type { Tx } from '#store/db.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'
import { loadPlanParts } from '../shared/planParts.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

type Settled = { benefitKept: boolean | null; costsShared: string | null; otherParties: readonly string[] }

/** Everything that the text of an agreement is drafted from. */
export async function agreementFacts(
  tx: Tx,
  trajectoryId: string,
  settled: Settled,
): Promise<AgreementFacts> {
  const head = await loadTrajectory(tx, trajectoryId)
  const organisation = await tx
    .selectFrom('organisation')
    .select('name')
    .where(sql<boolean>`organisation_id = current_organisation()`)
    .executeTakeFirstOrThrow()
  const evaluations = await tx
    .selectFrom('evaluation')
    .select('plannedOn')
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .orderBy('plannedOn')
    .orderBy('id')
    .execute()
  return {
    candidate: `${head.firstName} ${head.lastName}`.trim(),
    candidateFirstName: head.firstName,
    employer: head.employer,
    workCompany: organisation.name,
    function: head.function,
    coach: head.coach,
    guide: head.guideAccount ?? head.guideName,
    goal: head.goal,
    fallbackGoal: head.fallbackGoal,
    startsOn: head.startedOn ?? head.startsOn,
    expectedUntil: head.expectedUntil,
    ...settled,
    commitment: await promised(tx, head.futureJobId),
    parts: await loadPlanParts(tx, planOfTrajectory(trajectoryId)),
    places: await placesOf(tx, trajectoryId),
    evaluations: evaluations.map((one) => one.plannedOn),
  }
}

/** The strongest promise of the employer that stands for this job. */
async function promised(tx: Tx, futureJobId: string): Promise<'guarantee' | 'intention' | null> {
  const rows = await tx
    .selectFrom('commitment')
    .select('kind')
    .where('futureJobId', '=', futureJobId)
    .where('status', '=', 'open')
    .orderBy('kind')
    .orderBy('id')
    .execute()
  const kinds = rows.map((row) => row.kind)
  return kinds.includes('guarantee') ? 'guarantee' : kinds.includes('intention') ? 'intention' : null
}

async function placesOf(tx: Tx, trajectoryId: string): Promise<AgreementFacts['places']> {
  const rows = await tx
    .selectFrom('stay')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select(['place.name', 'stay.startsOn as from', 'stay.endsOn as until'])
    .where('stay.trajectoryId', '=', trajectoryId)
    .where('stay.status', 'not in', ['cancelled', 'stopped'])
    .orderBy('stay.position')
    .orderBy('stay.startsOn', (day) => day.asc().nullsLast())
    .orderBy('stay.id')
    .execute()
  return rows
}
