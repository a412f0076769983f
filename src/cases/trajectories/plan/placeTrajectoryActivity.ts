import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { placeActivityFields, reorderActivity } from '../shared/changeActivity.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'

/** Another place in the plan of one person, in the same step or another, with the reason. */
export const placeTrajectoryActivity = command({
  name: 'placeTrajectoryActivity',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: placeActivityFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    await reorderActivity(scope, planOfTrajectory(trajectoryId), input)
    return { id: input.activityId }
  },
})
