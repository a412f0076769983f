import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { timeInAmsterdam } from '#texts/days.ts'
import type { Scope } from '../../case.ts'
import { attemptSucceeded, beginAttempt } from '../../door/attempts.ts'
import { verifyPassword } from '../../door/passwords.ts'
import { CountedRefusal, invalid, notFound } from '../../errors.ts'

/** A password as typed: spaces and capitals count. */
export const typedPassword = z.preprocess(
  (value) => (Array.isArray(value) ? value.at(-1) : value) ?? '',
  z.string().min(1).max(1000),
)

/**
 * The person's own account, after the present password was given: an open screen alone changes nothing. Guessing is
 * slowed down as at the door, counted per account and apart from it: who is guessed at can still sign in.
 */
export async function ownAccount(scope: Scope, presentPassword: string) {
  const { tx, now } = scope
  const account = await readOwnAccount(scope)
  const asked = { email: account.email, address: '', device: `own ${account.id}` }
  const attempt = await beginAttempt(tx, asked, now)
  if ('until' in attempt) throw invalid({ presentPassword: tooOften(timeInAmsterdam(attempt.until)) })
  if (await verifyPassword(account.passwordHash, presentPassword)) {
    await attemptSucceeded(tx, attempt.id)
    return account
  }
  throw new CountedRefusal({ code: 'invalid', fields: { presentPassword: wrong } })
}

const wrong: Text = {
  nl: 'Dit is niet het wachtwoord van nu. Kijk het na.',
  en: 'This is not the present password. Please check it.',
}
const tooOften = (time: string): Text => ({
  nl: `Te vaak een verkeerd wachtwoord. Probeer het na ${time} uur opnieuw.`,
  en: `A wrong password too often. Try again after ${time}.`,
})

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
