import { z } from 'zod'
import { planState } from '#method/trajectories/planState.ts'
import { accountsWithRole } from '../../accounts.ts'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { byStep, loadActivities } from '../shared/activities.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { planOfJob, planOfTrajectory } from '../shared/planOwner.ts'
import { loadPlanParts } from '../shared/planParts.ts'
import { chosenRoutes } from '../shared/routes.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** The plan of one person: goals, route, parts and activities, beside what the job's own plan says. */
export const viewTrajectoryPlan = view({
  name: 'viewTrajectoryPlan',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const parts = await loadPlanParts(tx, planOfTrajectory(trajectoryId))
    const jobParts = await loadPlanParts(tx, planOfJob(trajectory.futureJobId))
    const lines = await loadActivities(tx, planOfTrajectory(trajectoryId))
    const routes = await chosenRoutes(tx, trajectory.futureJobId, trajectoryId)
    const routeChanges = await tx
      .selectFrom('routeChoice')
      .innerJoin('account', 'account.id', 'routeChoice.byId')
      .select([
        'routeChoice.id',
        'routeChoice.route',
        'routeChoice.state',
        'routeChoice.reason',
        'routeChoice.onDate',
        'account.name as by',
      ])
      .where('routeChoice.trajectoryId', '=', trajectoryId)
      .orderBy('routeChoice.seq', 'desc')
      .execute()
    const guides = await accountsWithRole(tx, ['buddy'])
    return {
      trajectory,
      parts,
      jobParts,
      state: planState(parts),
      steps: byStep(lines, trajectory.planOrder),
      routes,
      routeChanges,
      guides,
      mayWrite: await mayWrite(scope, trajectoryId),
    }
  },
})
