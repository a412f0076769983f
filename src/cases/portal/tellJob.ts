import { z } from 'zod'
import { certaintyKeys } from '#method/certainty.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { choice, count, id, optionalDate, optionalText, version } from '../fields.ts'
import { saveJob } from './saveJob.ts'
import { portalRefusals } from './texts.ts'

/** The employer tells what changed about a job, and why. */
export const tellJob = command({
  name: 'tellJob',
  rule: allow('futureJob', 'tell', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    version,
    positions: count(1, 999, 1),
    expectedFrom: optionalDate,
    expectedUntil: optionalDate,
    certainty: choice(certaintyKeys),
    conditions: optionalText,
    reason: optionalText,
  }),
  async run(scope, { futureJobId, version, reason, ...values }) {
    const { expectedFrom, expectedUntil } = values
    if (expectedFrom && expectedUntil && expectedUntil < expectedFrom)
      throw invalid({ expectedUntil: portalRefusals.untilBeforeFrom })
    if (!reason) throw invalid({ reason: portalRefusals.whyChanged })
    return saveJob(scope, futureJobId, { version, values, reason })
  },
})
