import { type FutureJobStatus, futureJobCycle, futureJobStatuses } from '#method/lifecycles/futureJob.ts'
import { canMove } from '#method/lifecycles/lifecycle.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { isKeyOf } from '#method/lists.ts'
import type { Scope } from '../../case.ts'
import { move } from '../../move.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** Learning in begins: from the agreed plan, or openly, to see how it goes. The job is then being learnt too. */
export async function startLearning(
  scope: Scope,
  trajectoryId: string,
  moveKey: 'start' | 'startOpen',
  date: string | null,
): Promise<string> {
  const status = await move(scope, 'trajectory', trajectoryId, trajectoryCycle, {
    move: moveKey,
    given: { date },
  })
  const { futureJobId } = await loadTrajectory(scope.tx, trajectoryId)
  await scope.tx
    .updateTable('trajectory')
    .set({ startedOn: date, openPlan: moveKey === 'startOpen' })
    .where('id', '=', trajectoryId)
    .execute()
  await moveJob(scope, futureJobId, 'learnIn', date)
  return status
}

/** Somebody is at a learning place: then learning in has begun, also when nobody said so. */
export async function learningHasBegun(scope: Scope, trajectoryId: string, date: string): Promise<void> {
  const { status } = await loadTrajectory(scope.tx, trajectoryId)
  const moveKey = status === 'agreed' ? 'start' : 'startOpen'
  if (canMove(trajectoryCycle, status, moveKey, scope.actor.role))
    await startLearning(scope, trajectoryId, moveKey, date)
}

/** Takes the job along, where its own life cycle lets this person do so. */
export async function moveJob(
  scope: Scope,
  futureJobId: string,
  moveKey: 'learnIn' | 'fill',
  date: string | null,
): Promise<void> {
  const job = await scope.tx
    .selectFrom('futureJob')
    .select('status')
    .where('id', '=', futureJobId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const status: FutureJobStatus = isKeyOf(futureJobStatuses, job.status) ? job.status : 'inView'
  if (canMove(futureJobCycle, status, moveKey, scope.actor.role))
    await move(scope, 'futureJob', futureJobId, futureJobCycle, { move: moveKey, given: { date } })
}
