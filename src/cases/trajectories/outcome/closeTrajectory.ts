import { evaluationCycle } from '#method/lifecycles/evaluation.ts'
import type { Scope } from '../../case.ts'
import { move } from '../../move.ts'
import { lockPlaces } from '../learning/seats.ts'
import { changeStay } from '../learning/stayMoves.ts'

const because = { nl: 'Het traject is afgerond.', en: 'The trajectory has ended.' }

/** What was still planned when a trajectory ends: seats become free and evaluations need nobody's attention. */
export async function closeWhatIsOpen(
  scope: Scope,
  trajectoryId: string,
  { atWork, endedOn }: { atWork: boolean; endedOn: string },
): Promise<void> {
  const reason = because[scope.actor.locale]
  await closeStays(scope, trajectoryId, { atWork, endedOn, reason })
  const evaluations = await scope.tx
    .selectFrom('evaluation')
    .select('id')
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .orderBy('id')
    .execute()
  for (const { id } of evaluations) {
    await move(scope, 'evaluation', id, evaluationCycle, { move: 'skip', given: { reason } })
    await scope.tx.updateTable('evaluation').set({ reason }).where('id', '=', id).execute()
  }
}

async function closeStays(
  scope: Scope,
  trajectoryId: string,
  { atWork, endedOn, reason }: { atWork: boolean; endedOn: string; reason: string },
): Promise<void> {
  const stays = await scope.tx
    .selectFrom('stay')
    .select(['id', 'placeId', 'status', 'startsOn'])
    .where('trajectoryId', '=', trajectoryId)
    .where('status', 'in', ['planned', 'running'])
    .orderBy('id')
    .execute()
  if (stays.length === 0) return
  await lockPlaces(
    scope,
    stays.map((stay) => stay.placeId),
  )
  for (const stay of stays) {
    const date = stay.startsOn && stay.startsOn > endedOn ? stay.startsOn : endedOn
    if (stay.status === 'planned') await changeStay(scope, stay.id, 'cancel', { reason })
    else if (atWork) await changeStay(scope, stay.id, 'complete', { date })
    else await changeStay(scope, stay.id, 'stop', { date, reason })
  }
}
