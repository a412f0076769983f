import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { dateActivity, dateActivityFields } from '../shared/changeActivity.ts'
import { planOfJob } from '../shared/planOwner.ts'

/** When a line of the plan of a job should be done, and by whom. */
export const dateJobActivity = command({
  name: 'dateJobActivity',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: dateActivityFields.extend({ futureJobId: id }),
  async run(scope, { futureJobId, ...input }) {
    return { version: await dateActivity(scope, planOfJob(futureJobId), input) }
  },
})
