import { z } from 'zod'
import type { Scope } from '../../case.ts'
import { verifyPassword } from '../../door/passwords.ts'
import { invalid, notFound } from '../../errors.ts'

/** A password as typed: spaces and capitals count. */
export const typedPassword = z.preprocess(
  (value) => (Array.isArray(value) ? value.at(-1) : value) ?? '',
  z.string().min(1).max(1000),
)

/** The person's own account, after the present password was given: an open screen alone changes nothing. */
export async function ownAccount(scope: Scope, presentPassword: string) {
  const account = await readOwnAccount(scope)
  if (await verifyPassword(account.passwordHash, presentPassword)) return account
  throw invalid({
    presentPassword: {
      nl: 'Dit is niet het wachtwoord van nu. Kijk het na.',
      en: 'This is not the present password. Please check it.',
    },
  })
}

/** Out: the account; `totpSecret` opened, and null too when no key here opens it. */
export async function readOwnAccount({ tx, actor, secrets }: Scope) {
  const account = await tx
    .selectFrom('account')
    .select(['id', 'name', 'email', 'locale', 'version', 'passwordHash', 'totpSecret', 'totpConfirmedAt'])
    .where('id', '=', actor.accountId)
    .executeTakeFirst()
  if (!account) throw notFound()
  const { id, totpSecret: sealed } = account
  return { ...account, totpSecret: sealed === null ? null : secrets.open(sealed, id) }
}
