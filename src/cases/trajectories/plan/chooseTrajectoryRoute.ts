import { z } from 'zod'
import { activitiesFor } from '#method/activities.ts'
import { type Route, routeKeys } from '#method/routes.ts'
import { allow, command, type Scope } from '../../case.ts'
import { choice, id, neededText, optionalDate, ticked } from '../../fields.ts'
import { insertActivities, lineOf, loadActivities } from '../shared/activities.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'
import { chosenRoutes } from '../shared/routes.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/**
 * Another route on the way, or one beside the present (routes may be combined). What was done and planned stays;
 * the usual activities of the new route are added.
 */
export const chooseTrajectoryRoute = command({
  name: 'chooseTrajectoryRoute',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    route: choice(routeKeys),
    beside: ticked,
    reason: neededText,
    onDate: optionalDate,
  }),
  async run(scope, { trajectoryId, route, beside, reason, onDate }) {
    const { tx, actor, today } = scope
    await tx.selectFrom('trajectory').select('id').where('id', '=', trajectoryId).forUpdate().execute()
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const present = await chosenRoutes(tx, trajectory.futureJobId, trajectoryId)
    const left = beside ? [] : present.filter((one) => one !== route)
    const kept = [route, ...present.filter((one) => one !== route && !left.includes(one))]
    const row = (one: Route, state: 'chosen' | 'left') => ({
      futureJobId: trajectory.futureJobId,
      trajectoryId,
      route: one,
      state,
      reason,
      onDate: onDate ?? today,
      byId: actor.accountId,
    })
    const rows = left.map((one) => row(one, 'left'))
    await tx
      .insertInto('routeChoice')
      .values([...rows, row(route, 'chosen')])
      .execute()
    await tx
      .updateTable('trajectory')
      .set((eb) => ({ route: beside ? trajectory.route : route, version: eb('version', '+', 1) }))
      .where('id', '=', trajectoryId)
      .execute()
    return { added: await addUsual(scope, trajectoryId, kept, trajectory.planOrder) }
  },
})

async function addUsual(
  scope: Scope,
  trajectoryId: string,
  routes: readonly Route[],
  order: Parameters<typeof activitiesFor>[1],
) {
  const owner = planOfTrajectory(trajectoryId)
  const present = new Set((await loadActivities(scope.tx, owner)).map((line) => line.activityKey))
  const added = activitiesFor(routes, order)
    .filter(({ activity }) => !present.has(activity))
    .map(({ activity, step }) => lineOf(activity, step))
    .filter((line) => line.level === 'person')
  await insertActivities(scope, owner, added)
  return added.length
}
