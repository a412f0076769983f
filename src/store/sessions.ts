import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import type { Locale } from '#texts/catalogue.ts'
import { type Database, inOrganisation, type Tx } from './db.ts'
import { type Key, keyHash, newKey, readKey, writeKey } from './keys.ts'

const hours = 3_600_000
/** A session ends after so long without a request … */
const lifetime = 12 * hours
/** … and after so long in any case. */
const longest = 7 * 24 * hours
/** How stale `last_seen_at` may be before it is written again. */
const freshness = hours / 12

export type SessionCookie = Key
export const readSessionCookie = readKey

/** Opens a session for an account. Out: the cookie's value. */
export async function openSession(
  tx: Tx,
  organisationId: string,
  accountId: string,
  now: Date,
  device: string | null = null,
): Promise<string> {
  const key = newKey(organisationId)
  await tx
    .insertInto('session')
    .values({
      id: keyHash(key.token),
      accountId,
      device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
    })
    .execute()
  return writeKey(key)
}

/** The person behind a session cookie, or null when it is over: expired, signed out, account disabled. */
export async function findActor(db: Database, cookie: SessionCookie, now: Date): Promise<Actor | null> {
  return inOrganisation(db, cookie.organisationId, async (tx) => {
    const row = await tx
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.accountId')
      .select([
        'account.id',
        'account.name',
        'account.role',
        'account.locale',
        'account.employerId',
        'account.candidateId',
      ])
      .select(['session.id as sessionId', 'session.createdAt', 'session.lastSeenAt'])
      .where('session.id', '=', keyHash(cookie.token))
      .where('session.expiresAt', '>', now)
      .where('account.disabledAt', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    if (now.getTime() - row.lastSeenAt.getTime() > freshness) await prolong(tx, row, now)
    return {
      organisationId: cookie.organisationId,
      accountId: row.id,
      sessionId: row.sessionId,
      name: row.name,
      role: row.role as Role,
      locale: row.locale as Locale,
      employerId: row.employerId,
      candidateId: row.candidateId,
    }
  })
}

async function prolong(tx: Tx, session: { sessionId: string; createdAt: Date }, now: Date): Promise<void> {
  const until = Math.min(now.getTime() + lifetime, session.createdAt.getTime() + longest)
  await tx
    .updateTable('session')
    .set({ lastSeenAt: now, expiresAt: new Date(until) })
    .where('id', '=', session.sessionId)
    .execute()
}

export async function closeSession(db: Database, cookie: SessionCookie): Promise<void> {
  await inOrganisation(db, cookie.organisationId, (tx) =>
    tx.deleteFrom('session').where('id', '=', keyHash(cookie.token)).execute(),
  )
}

/** Ends every session of an account at once, but for the one to keep: password changed, account disabled. */
export async function closeSessionsOf(tx: Tx, accountId: string, keep?: string): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .$if(keep !== undefined, (query) => query.where('id', '!=', keep ?? ''))
    .execute()
}
