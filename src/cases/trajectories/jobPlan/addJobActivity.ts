import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { addActivity, addActivityFields } from '../shared/changeActivity.ts'
import { planOfJob } from '../shared/planOwner.ts'

/** Any activity can be added to the plan of a job, with the reason. */
export const addJobActivity = command({
  name: 'addJobActivity',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: addActivityFields.extend({ futureJobId: id }),
  async run(scope, { futureJobId, ...input }) {
    return { id: await addActivity(scope, planOfJob(futureJobId), input) }
  },
})
