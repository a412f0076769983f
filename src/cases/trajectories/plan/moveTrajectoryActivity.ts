import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { moveActivity, moveActivityFields } from '../shared/changeActivity.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'

/** Done, left out with a reason, or back to planned: one line of the plan of one person. */
export const moveTrajectoryActivity = command({
  name: 'moveTrajectoryActivity',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: moveActivityFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    return { status: await moveActivity(scope, planOfTrajectory(trajectoryId), input) }
  },
})
