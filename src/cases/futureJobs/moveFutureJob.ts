import { z } from 'zod'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { allow, command } from '../case.ts'
import { id, line, optionalDate, optionalLine, optionalText } from '../fields.ts'
import { move } from '../move.ts'

/** A job takes its next step, goes back, lapses or comes back in view. */
export const moveFutureJob = command({
  name: 'moveFutureJob',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    move: line,
    reason: optionalText,
    date: optionalDate,
    decider: optionalLine,
  }),
  async run(scope, { futureJobId, move: name, ...given }) {
    return { status: await move(scope, 'futureJob', futureJobId, futureJobCycle, { move: name, given }) }
  },
})
