import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import type { Locale } from '#texts/catalogue.ts'
import { type Database, inOrganisation, type Tx } from './db.ts'

const hours = 3_600_000
const lifetime = 12 * hours
/** How stale `last_seen_at` may be before it is written again. */
const freshness = hours / 12

/** The cookie's value: which organisation, and the secret. Only the secret's hash is stored. */
export type SessionCookie = { organisationId: string; token: string }

export const sessionId = (token: string): string => createHash('sha256').update(token).digest('hex')

export function readSessionCookie(value: string | undefined): SessionCookie | null {
  const match = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(value ?? '')
  return match?.[1] && match[2] ? { organisationId: match[1], token: match[2] } : null
}

/** Opens a session for an account. Out: the cookie's value. */
export async function openSession(
  tx: Tx,
  organisationId: string,
  accountId: string,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx
    .insertInto('session')
    .values({
      id: sessionId(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
    })
    .execute()
  return `${organisationId}.${token}`
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
      .select(['session.lastSeenAt'])
      .where('session.id', '=', sessionId(cookie.token))
      .where('session.expiresAt', '>', now)
      .where('account.disabledAt', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    if (now.getTime() - row.lastSeenAt.getTime() > freshness) await prolong(tx, cookie, now)
    return {
      organisationId: cookie.organisationId,
      accountId: row.id,
      name: row.name,
      role: row.role as Role,
      locale: row.locale as Locale,
      employerId: row.employerId,
      candidateId: row.candidateId,
    }
  })
}

async function prolong(tx: Tx, cookie: SessionCookie, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ lastSeenAt: now, expiresAt: new Date(now.getTime() + lifetime) })
    .where('id', '=', sessionId(cookie.token))
    .execute()
}

export async function closeSession(db: Database, cookie: SessionCookie): Promise<void> {
  await inOrganisation(db, cookie.organisationId, (tx) =>
    tx.deleteFrom('session').where('id', '=', sessionId(cookie.token)).execute(),
  )
}

/** Ends every session of an account at once: password changed, account disabled. */
export async function closeSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('session').where('accountId', '=', accountId).execute()
}
