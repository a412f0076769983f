import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, optionalDate, optionalText, version } from '../fields.ts'
import { saveJob } from '../portal/saveJob.ts'

/** What the job asks less of people at first, and until when. */
export const saveAdaptation = command({
  name: 'saveAdaptation',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, version, adaptation: optionalText, adaptationUntil: optionalDate }),
  async run(scope, { futureJobId, version, ...values }) {
    return saveJob(scope, futureJobId, { version, values, reason: null })
  },
})
