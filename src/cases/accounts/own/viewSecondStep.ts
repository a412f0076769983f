import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { setupLink } from '../../door/totp.ts'
import { readOwnAccount } from './presentPassword.ts'

/** How far the code at sign-in is. The secret is shown until it is confirmed; after that nobody sees it again. */
export const viewSecondStep = view({
  name: 'viewSecondStep',
  rule: allow('account', 'own'),
  input: z.object({}),
  async run(scope) {
    const { email, totpSecret: secret, totpConfirmedAt } = await readOwnAccount(scope)
    if (totpConfirmedAt) return { state: 'on' as const }
    if (!secret) return { state: 'off' as const }
    return { state: 'pending' as const, secret, link: setupLink(secret, email, 'Voorwerk') }
  },
})
