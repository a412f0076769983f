import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { planOfJob } from '../shared/planOwner.ts'
import { planPartFields, storePlanPart } from '../shared/planParts.ts'

/** One part of the plan of a job, saved while typing. It may stay open: then it says so. */
export const saveJobPlanPart = command({
  name: 'saveJobPlanPart',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: planPartFields.extend({ futureJobId: id }),
  async run(scope, { futureJobId, ...input }) {
    return { version: await storePlanPart(scope, planOfJob(futureJobId), input) }
  },
})
