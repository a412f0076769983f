import { z } from 'zod'
import { allow, command } from '../case.ts'
import { impossible, notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { invite } from './invite.ts'
import { lacksLink } from './links.ts'

/** Invites (again): a letter with a link to choose a password; an earlier letter stops working. */
export const inviteAccount = command({
  name: 'inviteAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id }),
  async run(scope, { accountId }) {
    const account = await scope.tx
      .selectFrom('account')
      .select(['role', 'employerId', 'candidateId', 'disabledAt', 'passwordHash'])
      .where('id', '=', accountId)
      .executeTakeFirst()
    if (!account) throw notFound()
    if (account.disabledAt) throw impossible(closed)
    if (account.passwordHash) throw impossible(inUse)
    if (lacksLink(account)) throw impossible(linkFirst)
    await invite(scope, accountId)
    return { id: accountId }
  },
})

const closed = {
  nl: 'Dit account is gesloten. Open het eerst weer.',
  en: 'This account is closed. Open it again first.',
}
const inUse = {
  nl: 'Deze persoon heeft al een wachtwoord. Vergeten? Op de inlogpagina staat een link om een nieuw te vragen.',
  en: 'This person already has a password. Forgotten? The sign-in page has a link to ask for a new one.',
}
const linkFirst = {
  nl: 'Kies eerst bij welke werkgever of kandidaat dit account hoort.',
  en: 'First choose to which employer or candidate this account belongs.',
}
