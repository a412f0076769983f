import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { renewRecoveryCodes } from '../../door/recoveryCodes.ts'
import { impossible } from '../../errors.ts'
import { ownAccount, typedPassword } from './presentPassword.ts'

/** Ten new recovery codes in place of the old ones. Out: the codes, once. */
export const newRecoveryCodes = command({
  name: 'newRecoveryCodes',
  rule: allow('account', 'own'),
  input: z.object({ presentPassword: typedPassword }),
  async run(scope, { presentPassword }) {
    const account = await ownAccount(scope, presentPassword)
    if (!account.totpConfirmedAt) throw impossible(notOn)
    return { id: account.id, codes: await renewRecoveryCodes(scope.tx, account.id) }
  },
})

const notOn = {
  nl: 'Herstelcodes zijn er pas als de code bij het inloggen aan staat.',
  en: 'There are recovery codes only when the code at sign-in is on.',
}
