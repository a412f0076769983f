import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#store/db.ts'

/** Of one trajectory, what has a day: stays, evaluations and the moments to meet for its job. Three queries. */
export async function loadAgenda(tx: Tx, trajectoryId: string) {
  return {
    stays: await agendaStays(tx, trajectoryId),
    evaluations: await plannedEvaluations(tx, trajectoryId),
    moments: await momentsOf(
      tx,
      sql<boolean>`exists (select from trajectory t where t.id = ${trajectoryId}
        and t.candidate_id = proposal.candidate_id and t.future_job_id = gathering.future_job_id)`,
    ),
  }
}

export type AgendaParts = Awaited<ReturnType<typeof loadAgenda>>

function agendaStays(tx: Tx, trajectoryId: string) {
  return tx
    .selectFrom('stay')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select(['stay.id', 'stay.startsOn', 'stay.endsOn', 'stay.version', 'stay.learns'])
    .select(['place.name as place', 'place.city', 'place.buddyName'])
    .where('stay.trajectoryId', '=', trajectoryId)
    .where('stay.status', '<>', 'cancelled')
    .where('stay.startsOn', 'is not', null)
    .orderBy('stay.startsOn')
    .orderBy('stay.id')
    .execute()
}

function plannedEvaluations(tx: Tx, trajectoryId: string) {
  return tx
    .selectFrom('evaluation')
    .select(['id', 'kind', 'plannedOn', 'version'])
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .orderBy('plannedOn')
    .orderBy('id')
    .execute()
}

/** Moments at which somebody is a guest. In: which proposals and gatherings count. */
export function momentsOf(tx: Tx, which: RawBuilder<boolean>) {
  return tx
    .selectFrom('gatheringGuest')
    .innerJoin('gathering', 'gathering.id', 'gatheringGuest.gatheringId')
    .innerJoin('proposal', 'proposal.id', 'gatheringGuest.proposalId')
    .select(['gathering.id', 'gathering.kind', 'gathering.onDate', 'gathering.atTime', 'gathering.place'])
    .select('gathering.version')
    .where(which)
    .orderBy('gathering.onDate')
    .orderBy('gathering.id')
    .execute()
}
