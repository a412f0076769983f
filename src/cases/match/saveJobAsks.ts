import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, optionalCount, version } from '../fields.ts'
import { saveJob } from '../portal/saveJob.ts'

/** How much Dutch a job needs and how long the way to it is, as far as that is known. */
export const saveJobAsks = command({
  name: 'saveJobAsks',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    version,
    dutchLevel: optionalCount(0, 5),
    travelMinutes: optionalCount(0, 240),
  }),
  async run(scope, { futureJobId, version, ...values }) {
    return saveJob(scope, futureJobId, { version, values, reason: null })
  },
})
