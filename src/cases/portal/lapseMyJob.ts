import { z } from 'zod'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, optionalText } from '../fields.ts'
import { move } from '../move.ts'
import { portalRefusals } from './texts.ts'

/** The employer tells that a job will not come after all. */
export const lapseMyJob = command({
  name: 'lapseMyJob',
  rule: allow('futureJob', 'tell', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, lapseReason: optionalText }),
  async run(scope, { futureJobId, lapseReason: reason }) {
    if (!reason) throw invalid({ lapseReason: portalRefusals.whyLapsed })
    return {
      status: await move(scope, 'futureJob', futureJobId, futureJobCycle, {
        move: 'lapse',
        given: { reason },
      }),
    }
  },
})
