import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { renewRecoveryCodes } from '../../door/recoveryCodes.ts'
import { stepOf } from '../../door/totp.ts'
import { impossible, invalid } from '../../errors.ts'
import { line } from '../../fields.ts'
import { readOwnAccount } from './presentPassword.ts'

/** The first code proves that the app holds the secret: from now on a code is asked. Out: the recovery codes, once. */
export const confirmSecondStep = command({
  name: 'confirmSecondStep',
  rule: allow('account', 'own'),
  input: z.object({ code: line }),
  async run(scope, { code }) {
    const { tx, now } = scope
    const account = await readOwnAccount(scope)
    if (!account.totpSecret || account.totpConfirmedAt) throw impossible(nothingToConfirm)
    const step = stepOf(account.totpSecret, code, now)
    if (step === null) throw invalid({ code: wrongCode })
    await tx
      .updateTable('account')
      .set({ totpConfirmedAt: now, totpLastStep: step })
      .where('id', '=', account.id)
      .execute()
    return { id: account.id, codes: await renewRecoveryCodes(tx, account.id) }
  },
})

const wrongCode = {
  nl: 'Deze code klopt niet. Kijk in de app en typ de code die er nu staat.',
  en: 'This code is not right. Look in the app and type the code that it shows now.',
}
const nothingToConfirm = {
  nl: 'De code bij het inloggen staat al aan, of is nog niet begonnen.',
  en: 'The code at sign-in is already on, or has not been started.',
}
