import type { Tx } from '#store/db.ts'
import { type Key, keyHash, newKey, writeKey } from '#store/keys.ts'

const minutes = 60_000
const lifetime = 10 * minutes
/** Wrong codes after which the password is asked again. */
const patience = 5

/** Somebody gave the right password; the state lives here, the cookie only points at it. Out: the cookie's value. */
export async function beginHalfSignIn(
  tx: Tx,
  organisationId: string,
  accountId: string,
  now: Date,
): Promise<string> {
  const key = newKey(organisationId)
  await tx.deleteFrom('halfSignIn').where('expiresAt', '<', now).execute()
  await tx
    .insertInto('halfSignIn')
    .values({ id: keyHash(key.token), accountId, expiresAt: new Date(now.getTime() + lifetime) })
    .execute()
  return writeKey(key)
}

/** The account that is half signed in with this key, if it still is. */
export function findHalfSignIn(tx: Tx, key: Key, now: Date) {
  return tx
    .selectFrom('halfSignIn')
    .innerJoin('account', 'account.id', 'halfSignIn.accountId')
    .select(['account.id', 'account.email', 'account.role', 'account.totpSecret', 'account.totpConfirmedAt'])
    .where('halfSignIn.id', '=', keyHash(key.token))
    .where('halfSignIn.expiresAt', '>', now)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
}

/** Out: whether another code may be tried with this key. */
export async function countWrongCode(tx: Tx, key: Key): Promise<boolean> {
  const row = await tx
    .updateTable('halfSignIn')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('id', '=', keyHash(key.token))
    .returning('failures')
    .executeTakeFirst()
  if (row && row.failures < patience) return true
  await endHalfSignIn(tx, key)
  return false
}

/** Out: false when it was over already. */
export async function endHalfSignIn(tx: Tx, key: Key): Promise<boolean> {
  const ended = await tx
    .deleteFrom('halfSignIn')
    .where('id', '=', keyHash(key.token))
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}
