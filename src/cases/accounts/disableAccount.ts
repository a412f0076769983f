import { z } from 'zod'
import { closeSessionsOf } from '#store/sessions.ts'
import { allow, command } from '../case.ts'
import { impossible } from '../errors.ts'
import { id } from '../fields.ts'

/** Closes an account: everything it had open is over at once. Nothing that the person wrote is lost. */
export const disableAccount = command({
  name: 'disableAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id }),
  async run({ tx, actor, now }, { accountId }) {
    if (accountId === actor.accountId) throw impossible(oneself)
    await tx
      .updateTable('account')
      .set((eb) => ({ disabledAt: now, version: eb('version', '+', 1) }))
      .where('id', '=', accountId)
      .where('disabledAt', 'is', null)
      .execute()
    await closeSessionsOf(tx, accountId)
    await tx.deleteFrom('halfSignIn').where('accountId', '=', accountId).execute()
    await tx.deleteFrom('mailKey').where('accountId', '=', accountId).execute()
    await tx.deleteFrom('knownDevice').where('accountId', '=', accountId).execute()
    return { id: accountId }
  },
})

const oneself = {
  nl: 'Uw eigen account kan alleen een andere beheerder sluiten.',
  en: 'Only another administrator can close your own account.',
}
