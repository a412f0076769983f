import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'

/** Opens the form of a growth conversation, held today until another day is filled in. */
export const startConversation = command({
  name: 'startConversation',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id }),
  async run({ tx, actor, today }, { employerId }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('growthConversation')
      .values({ id, employerId, heldOn: today, byId: actor.accountId })
      .execute()
    return { id }
  },
})
