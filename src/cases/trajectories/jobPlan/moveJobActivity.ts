import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { moveActivity, moveActivityFields } from '../shared/changeActivity.ts'
import { planOfJob } from '../shared/planOwner.ts'

/** Done, left out with a reason, or back to planned: one line of the plan of a job. */
export const moveJobActivity = command({
  name: 'moveJobActivity',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: moveActivityFields.extend({ futureJobId: id }),
  async run(scope, { futureJobId, ...input }) {
    return { status: await moveActivity(scope, planOfJob(futureJobId), input) }
  },
})
