import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { readOwnAccount } from './presentPassword.ts'

/** One's own account: who I am here, how I sign in, where I am signed in now. */
export const viewOwnAccount = view({
  name: 'viewOwnAccount',
  rule: allow('account', 'own'),
  input: z.object({}),
  async run(scope) {
    const { tx, actor, now } = scope
    const { name, email, locale, version, totpConfirmedAt } = await readOwnAccount(scope)
    const codes = await tx
      .selectFrom('recoveryCode')
      .select((eb) => eb.fn.countAll<number>().as('left'))
      .where('accountId', '=', actor.accountId)
      .where('usedAt', 'is', null)
      .executeTakeFirstOrThrow()
    const sessions = await tx
      .selectFrom('session')
      .select(['id', 'device', 'createdAt', 'lastSeenAt'])
      .where('accountId', '=', actor.accountId)
      .where('expiresAt', '>', now)
      .orderBy('lastSeenAt', 'desc')
      .orderBy('id')
      .execute()
    return {
      account: { name, email, locale, version },
      secondStepSince: totpConfirmedAt,
      codesLeft: codes.left,
      sessions: sessions.map((session) => ({ ...session, here: session.id === actor.sessionId })),
    }
  },
})
