import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, neededDate, version } from '../fields.ts'
import { save } from '../save.ts'
import { commitmentFields, commitmentOf, mustHold } from './commitmentFields.ts'

/** Other words, places or dates for a promise. Whether it was kept is a move, not a field. */
export const saveCommitment = command({
  name: 'saveCommitment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({
    employerId: id,
    commitmentId: id,
    version,
    ...commitmentFields,
    agreedOn: neededDate,
  }),
  async run(scope, { employerId, commitmentId, version, ...promised }) {
    await commitmentOf(scope.tx, employerId, commitmentId)
    await mustHold(scope.tx, employerId, promised)
    return { version: await save(scope, 'commitment', commitmentId, version, promised) }
  },
})
