import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { setupLink } from '../../door/totp.ts'
import { notFound } from '../../errors.ts'
import { readOwnAccount } from './presentPassword.ts'

/** The secret to put in the code app, as long as it is not confirmed; after that nobody sees it again. */
export const viewSecondStep = view({
  name: 'viewSecondStep',
  rule: allow('account', 'own'),
  input: z.object({}),
  async run(scope) {
    const account = await readOwnAccount(scope)
    if (account.totpConfirmedAt) return { pending: null }
    if (!account.totpSecret) throw notFound()
    return {
      pending: {
        secret: account.totpSecret,
        link: setupLink(account.totpSecret, account.email, 'Voorwerk'),
      },
    }
  },
})
