import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { addActivity, addActivityFields } from '../shared/changeActivity.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'

/** Any activity can be added to the plan of one person, with the reason. */
export const addTrajectoryActivity = command({
  name: 'addTrajectoryActivity',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: addActivityFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    return { id: await addActivity(scope, planOfTrajectory(trajectoryId), input) }
  },
})
