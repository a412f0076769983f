import { z } from 'zod'
import { closeSessionsOf } from '#store/sessions.ts'
import { allow, command } from '../../case.ts'

/** Signs out everywhere but here. */
export const endOtherSessions = command({
  name: 'endOtherSessions',
  rule: allow('account', 'own'),
  input: z.object({}),
  async run({ tx, actor }) {
    await closeSessionsOf(tx, actor.accountId, actor.sessionId)
    return { id: actor.accountId }
  },
})
