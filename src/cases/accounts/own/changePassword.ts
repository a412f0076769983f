import { z } from 'zod'
import { closeSessionsOf } from '#store/sessions.ts'
import { allow, command } from '../../case.ts'
import { hashPassword, weakness } from '../../door/passwords.ts'
import { invalid } from '../../errors.ts'
import { ownAccount, typedPassword } from './presentPassword.ts'

/** A new password. Whoever else is signed in with this account, or has a link to change it, is out at once. */
export const changePassword = command({
  name: 'changePassword',
  rule: allow('account', 'own'),
  input: z.object({
    presentPassword: typedPassword,
    newPassword: typedPassword,
    newPasswordAgain: typedPassword,
  }),
  async run(scope, { presentPassword, newPassword, newPasswordAgain }) {
    const { tx, actor } = scope
    const account = await ownAccount(scope, presentPassword)
    const reason = weakness(newPassword, [account.name, account.email])
    if (reason) throw invalid({ newPassword: reason })
    if (newPassword !== newPasswordAgain) throw invalid({ newPasswordAgain: notTheSame })
    await tx
      .updateTable('account')
      .set({ passwordHash: await hashPassword(newPassword) })
      .where('id', '=', account.id)
      .execute()
    await closeSessionsOf(tx, account.id, actor.sessionId)
    await tx.deleteFrom('halfSignIn').where('accountId', '=', account.id).execute()
    await tx.deleteFrom('mailKey').where('accountId', '=', account.id).execute()
    return { id: account.id }
  },
})

export const notTheSame = {
  nl: 'Dit is niet hetzelfde als het nieuwe wachtwoord. Typ het nog een keer.',
  en: 'This is not the same as the new password. Type it once more.',
}
