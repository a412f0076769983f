import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { dateActivity, dateActivityFields } from '../shared/changeActivity.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'

/** When a line of the plan of one person should be done, and by whom. */
export const dateTrajectoryActivity = command({
  name: 'dateTrajectoryActivity',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: dateActivityFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    return { version: await dateActivity(scope, planOfTrajectory(trajectoryId), input) }
  },
})
