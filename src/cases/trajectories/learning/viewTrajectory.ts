import { z } from 'zod'
import { isNear, nextLinkUnknownFrom } from '#method/trajectories/nextLink.ts'
import { accountsWithRole } from '../../accounts.ts'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { actionsOf } from '../../notes/actionsOf.ts'
import { mayPlanPath } from '../../plans/path/mayPlanPath.ts'
import { byStep, loadActivities } from '../shared/activities.ts'
import { loadEvaluations, loadPulses } from '../shared/evaluations.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'
import { loadStays, openPlaces } from '../shared/stays.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { whereItStands } from '../shared/whereItStands.ts'
import { loadStory } from './story.ts'

/** One trajectory, as its coach opens it: where are we, what is next, who is where, what was said. */
export const viewTrajectory = view({
  name: 'viewTrajectory',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, today } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const stays = await loadStays(tx, trajectoryId)
    const evaluations = await loadEvaluations(tx, trajectoryId)
    const standing = await whereItStands(tx, { trajectory, stays, evaluations, today })
    const lines = await loadActivities(tx, planOfTrajectory(trajectoryId))
    const unknownFrom = nextLinkUnknownFrom({
      status: trajectory.status,
      stays,
      jobFrom: trajectory.expectedFrom,
    })
    return {
      trajectory,
      /** The day from which nobody knows where somebody goes on, when that is near. */
      nextUnknownFrom: unknownFrom && isNear(unknownFrom, today) ? unknownFrom : null,
      mayPlanPath: await mayPlanPath(scope, trajectory.candidateId),
      stays,
      evaluations,
      ...standing,
      mayWrite: await mayWrite(scope, trajectoryId),
      today,
      steps: byStep(lines, trajectory.planOrder),
      pulses: await loadPulses(tx, trajectoryId),
      story: await loadStory(tx, trajectoryId),
      actions: await actionsOf(tx, 'trajectoryId', trajectoryId),
      places: await openPlaces(tx),
      colleagues: await accountsWithRole(tx, ['coach', 'accountManager']),
    }
  },
})
