import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { line } from '../../fields.ts'

/** Signs out on another device, from here. A session that is over already stays over. */
export const endSession = command({
  name: 'endSession',
  rule: allow('account', 'own'),
  input: z.object({ sessionId: line }),
  async run({ tx, actor }, { sessionId }) {
    await tx
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('accountId', '=', actor.accountId)
      .execute()
    return { id: actor.accountId }
  },
})
