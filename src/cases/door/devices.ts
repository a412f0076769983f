import type { Tx } from '#store/db.ts'
import { type Key, keyHash, newKey } from '#store/keys.ts'

const days = 86_400_000
/** A browser that was not used for so long is a stranger again. */
const remembered = 180 * days

/** The known device behind a cookie, for this account: its id, or null when we never saw it sign in here. */
export async function knownDevice(
  tx: Tx,
  email: string,
  cookie: Key | null,
  now: Date,
): Promise<string | null> {
  const row = await tx
    .selectFrom('knownDevice')
    .innerJoin('account', 'account.id', 'knownDevice.accountId')
    .select('knownDevice.id')
    .where('account.email', '=', email)
    .where('knownDevice.id', '=', cookie ? keyHash(cookie.token) : '')
    .where('knownDevice.lastSeenAt', '>', new Date(now.getTime() - remembered))
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Remembers the browser that somebody signed in with. It gets a new key every time, so that a key that was
 * planted or copied is worthless after the real person's next visit.
 */
export async function rememberDevice(
  tx: Tx,
  organisationId: string,
  accountId: string,
  cookie: Key | null,
  now: Date,
): Promise<Key> {
  const key = newKey(organisationId)
  const id = keyHash(key.token)
  if (cookie) {
    await tx.updateTable('knownDevice').set({ id }).where('id', '=', keyHash(cookie.token)).execute()
  }
  await tx
    .insertInto('knownDevice')
    .values({ id, accountId, createdAt: now, lastSeenAt: now })
    .onConflict((same) =>
      same.columns(['organisationId', 'id', 'accountId']).doUpdateSet({ lastSeenAt: now }),
    )
    .execute()
  await tx
    .deleteFrom('knownDevice')
    .where('lastSeenAt', '<', new Date(now.getTime() - remembered))
    .execute()
  return key
}
