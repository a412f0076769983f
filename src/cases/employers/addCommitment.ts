import { z } from 'zod'
import { commitmentCycle } from '#method/lifecycles/commitment.ts'
import { startOf } from '#method/lifecycles/lifecycle.ts'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { recordMove } from '../move.ts'
import { commitmentFields, mustHold } from './commitmentFields.ts'

/** An employer promises places: as a guarantee, or as an intention. */
export const addCommitment = command({
  name: 'addCommitment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, ...commitmentFields }),
  async run(scope, { employerId, ...promised }) {
    const agreedOn = promised.agreedOn ?? scope.today
    await mustHold(scope.tx, employerId, { ...promised, agreedOn })
    const id = crypto.randomUUID()
    await scope.tx
      .insertInto('commitment')
      .values({ id, employerId, ...promised, agreedOn })
      .execute()
    await recordMove(scope, 'commitment', id, null, startOf(commitmentCycle), { date: agreedOn })
    return { id }
  },
})
