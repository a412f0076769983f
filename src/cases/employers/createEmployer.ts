import { z } from 'zod'
import { allow, command } from '../case.ts'
import { line, optionalLine } from '../fields.ts'

/** A new employer in view. Whoever writes it down is its one contact until somebody else takes over. */
export const createEmployer = command({
  name: 'createEmployer',
  rule: allow('employer', 'create'),
  input: z.object({ name: line, city: optionalLine }),
  async run({ tx, actor }, input) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('employer')
      .values({ id, ...input, ownerId: actor.accountId })
      .execute()
    return { id }
  },
})
