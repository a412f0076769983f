import { z } from 'zod'
import { commitmentCycle } from '#method/lifecycles/commitment.ts'
import { allow, command } from '../case.ts'
import { id, line, optionalDate, optionalLine, optionalText } from '../fields.ts'
import { move } from '../move.ts'
import { commitmentOf } from './commitmentFields.ts'

/** Whether a promise was kept, broken or taken back, with the day and the reason. */
export const moveCommitment = command({
  name: 'moveCommitment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({
    employerId: id,
    commitmentId: id,
    move: line,
    reason: optionalText,
    date: optionalDate,
    decider: optionalLine,
  }),
  async run(scope, { employerId, commitmentId, move: key, reason, date, decider }) {
    await commitmentOf(scope.tx, employerId, commitmentId)
    const status = await move(scope, 'commitment', commitmentId, commitmentCycle, {
      move: key,
      given: { reason, date, decider },
    })
    return { status }
  },
})
