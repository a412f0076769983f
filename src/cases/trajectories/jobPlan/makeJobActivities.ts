import { z } from 'zod'
import { activitiesFor } from '#method/activities.ts'
import { routeKeys } from '#method/routes.ts'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { choices, id } from '../../fields.ts'
import { insertActivities, lineOf, loadActivities } from '../shared/activities.ts'
import { planOfJob } from '../shared/planOwner.ts'
import { orderOf } from '../shared/trajectory.ts'

/** The usual activities of a route, or of routes that are combined, put in the plan; what is there already stays. */
export const makeJobActivities = command({
  name: 'makeJobActivities',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, routes: choices(routeKeys) }),
  async run(scope, { futureJobId, routes }) {
    const job = await scope.tx
      .selectFrom('futureJob')
      .select('planOrder')
      .where('id', '=', futureJobId)
      .forUpdate()
      .executeTakeFirst()
    if (!job) throw notFound()
    const present = new Set(
      (await loadActivities(scope.tx, planOfJob(futureJobId))).map((line) => line.activityKey),
    )
    const usual = activitiesFor(routes.length > 0 ? routes : ['smallScale'], orderOf(job.planOrder))
    const added = usual.filter(({ activity }) => !present.has(activity))
    await insertActivities(
      scope,
      planOfJob(futureJobId),
      added.map(({ activity, step }) => lineOf(activity, step)),
    )
    return { added: added.length }
  },
})
