import type { Tx } from '#store/db.ts'
import type { Locale } from '#texts/catalogue.ts'

/** A letter ready to go. It tells that something waits and where, never about whom: mail is not a safe place. */
export type Mail = {
  to: string
  subject: string
  text: string
  /** Written anew at each try, with a link that ends the one before: the second is another letter, not the same. */
  anew?: boolean
}

export type Reader = { email: string; locale: Locale }

/** The people of an employer who have an account. */
export async function readersAtEmployer(tx: Tx, employerId: string): Promise<Reader[]> {
  const rows = await tx
    .selectFrom('account')
    .select(['email', 'locale'])
    .where('employerId', '=', employerId)
    .where('role', '=', 'employer')
    .where('disabledAt', 'is', null)
    .orderBy('email')
    .execute()
  return rows as Reader[]
}

/** Colleagues by account, as far as they still work here. */
export async function readersByAccount(tx: Tx, accountIds: (string | null)[]): Promise<Reader[]> {
  const known = accountIds.filter((one) => one !== null)
  if (known.length === 0) return []
  const rows = await tx
    .selectFrom('account')
    .select(['email', 'locale'])
    .where('id', 'in', known)
    .where('disabledAt', 'is', null)
    .orderBy('email')
    .execute()
  return rows as Reader[]
}
