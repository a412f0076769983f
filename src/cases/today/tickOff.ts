import { z } from 'zod'
import { activityCycle } from '#method/lifecycles/activity.ts'
import { allow, command, type Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, neededDate } from '../fields.ts'
import { move } from '../move.ts'

/** What a tick does more than putting the item away: an action is done, a planned activity is done. */
const done: Record<string, (scope: Scope, id: string) => Promise<void>> = {
  ownAction: finishOwnAction,
  activityDue: completeActivity,
}

/** Ticks one thing off Today in one press. */
export const tickOff = command({
  name: 'tickOff',
  rule: allow('today', 'read'),
  input: z.object({ kind: z.string().regex(/^[a-zA-Z]{1,40}$/), id, due: neededDate }),
  async run(scope, { kind, id, due }) {
    await done[kind]?.(scope, id)
    await scope.tx
      .insertInto('tick')
      .values({ accountId: scope.actor.accountId, itemKey: `${kind}:${id}:${due}` })
      .onConflict((same) => same.doNothing())
      .execute()
    return { id }
  },
})

async function finishOwnAction({ tx, actor, now }: Scope, actionId: string): Promise<void> {
  const finished = await tx
    .updateTable('action')
    .set((eb) => ({ doneAt: now, doneBy: actor.accountId, version: eb('version', '+', 1) }))
    .where('id', '=', actionId)
    .where('ownerId', '=', actor.accountId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (finished.numUpdatedRows === 0n) throw notFound()
}

async function completeActivity(scope: Scope, activityId: string): Promise<void> {
  const mine = await scope.tx
    .selectFrom('activity')
    .innerJoin('trajectory', 'trajectory.id', 'activity.trajectoryId')
    .select('activity.id')
    .where('activity.id', '=', activityId)
    .where(scope.visible('trajectory', 'write'))
    .executeTakeFirst()
  if (!mine) throw notFound()
  await move(scope, 'activity', activityId, activityCycle, { move: 'complete', given: { date: scope.today } })
  await scope.tx.updateTable('activity').set({ doneOn: scope.today }).where('id', '=', activityId).execute()
}
