import type { Tx } from '#store/db.ts'
import { type Key, keyHash, newKey } from '#store/keys.ts'

const hours = 3_600_000

/** The links that open the page to choose a password, and how long each is good for. */
const mailKeyLifetimes = { newPassword: hours, invitation: 7 * 24 * hours } as const
export type MailKeyKind = keyof typeof mailKeyLifetimes

/** A key for one letter; earlier ones of its kind stop working. In: when the letter was asked for. */
export async function issueMailKey(
  tx: Tx,
  account: { organisationId: string; id: string },
  kind: MailKeyKind,
  askedAt: Date,
): Promise<Key> {
  const key = newKey(account.organisationId)
  await tx.deleteFrom('mailKey').where('accountId', '=', account.id).where('kind', '=', kind).execute()
  await tx.deleteFrom('mailKey').where('expiresAt', '<', askedAt).execute()
  await tx
    .insertInto('mailKey')
    .values({
      id: keyHash(key.token),
      accountId: account.id,
      kind,
      expiresAt: new Date(askedAt.getTime() + mailKeyLifetimes[kind]),
    })
    .execute()
  return key
}

/** Whose key this is, as long as it is good; using it needs `spendMailKeys`. */
export function findMailKey(tx: Tx, key: Key, now: Date) {
  return tx
    .selectFrom('mailKey')
    .innerJoin('account', 'account.id', 'mailKey.accountId')
    .innerJoin('organisation', 'organisation.organisationId', 'account.organisationId')
    .select(['account.id', 'account.email', 'account.name', 'account.role', 'mailKey.kind'])
    .select(['organisation.slug', 'organisation.name as organisation'])
    .where('mailKey.id', '=', keyHash(key.token))
    .where('mailKey.expiresAt', '>', now)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
}

/** Uses up this key, and with it every other link of the account. Out: false when somebody was first. */
export async function spendMailKeys(tx: Tx, key: Key, accountId: string): Promise<boolean> {
  const spent = await tx
    .deleteFrom('mailKey')
    .where('id', '=', keyHash(key.token))
    .returning('id')
    .executeTakeFirst()
  await tx.deleteFrom('mailKey').where('accountId', '=', accountId).execute()
  return spent !== undefined
}
