import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { newSecret } from '../../door/totp.ts'
import { impossible } from '../../errors.ts'
import { ownAccount, typedPassword } from './presentPassword.ts'

/** Begins to set up the code app: a new secret, which counts only after a code was shown to come from it. */
export const startSecondStep = command({
  name: 'startSecondStep',
  rule: allow('account', 'own'),
  input: z.object({ presentPassword: typedPassword }),
  async run(scope, { presentPassword }) {
    const account = await ownAccount(scope, presentPassword)
    if (account.totpConfirmedAt) throw impossible(alreadyOn)
    await scope.tx
      .updateTable('account')
      .set({ totpSecret: scope.secrets.seal(newSecret(), account.id), totpLastStep: null })
      .where('id', '=', account.id)
      .execute()
    return { id: account.id }
  },
})

const alreadyOn = {
  nl: 'De code bij het inloggen staat al aan.',
  en: 'The code at sign-in is already on.',
}
