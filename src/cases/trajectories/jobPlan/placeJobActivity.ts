import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { placeActivityFields, reorderActivity } from '../shared/changeActivity.ts'
import { planOfJob } from '../shared/planOwner.ts'

/** Another place in the plan of a job, in the same step or another, with the reason. */
export const placeJobActivity = command({
  name: 'placeJobActivity',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: placeActivityFields.extend({ futureJobId: id }),
  async run(scope, { futureJobId, ...input }) {
    await reorderActivity(scope, planOfJob(futureJobId), input)
    return { id: input.activityId }
  },
})
