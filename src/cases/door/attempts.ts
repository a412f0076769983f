import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'
import {
  lettersPerAccount,
  lettersPerPlace,
  perPlace,
  strangersTogether,
  waitUntil,
  window,
} from './delays.ts'

/** Who tries to get in, and from where: a known device by itself, anything else by its address. */
export type Attempt = { email: string; address: string; device: string | null }

const hashOf = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
const emailHash = (email: string) => hashOf('email', email)
const sourceHash = ({ address, device }: Attempt) =>
  device ? hashOf('device', device) : hashOf('address', address)

/** Out: the attempt, counted as failed until it succeeds, so that many at once cannot slip past; or until when to wait. */
export async function beginAttempt(
  tx: Tx,
  attempt: Attempt,
  now: Date,
): Promise<{ id: string } | { until: Date }> {
  await inTurn(tx, attempt)
  await forgetOld(tx, now)
  const until = waitUntil(await failuresOf(tx, attempt, now), attempt.device !== null, now)
  if (until) return { until }
  const id = crypto.randomUUID()
  await tx
    .insertInto('signInAttempt')
    .values({ id, ...marks(attempt), kind: 'signIn', at: now, succeeded: false })
    .execute()
  return { id }
}

export async function attemptSucceeded(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('signInAttempt').set({ succeeded: true }).where('id', '=', id).execute()
}

/** The password was right but more is asked: neither a success nor a failure yet. */
export async function attemptUndecided(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('signInAttempt').where('id', '=', id).execute()
}

/** Whether another letter with a link may be asked for; counts the asking. */
export async function mayAskLetter(tx: Tx, attempt: Attempt, now: Date): Promise<boolean> {
  await inTurn(tx, attempt)
  const since = new Date(now.getTime() - window.others)
  const mine = marks(attempt)
  const asked = (column: 'emailHash' | 'sourceHash', limit: number) =>
    tx
      .selectFrom('signInAttempt')
      .select('id')
      .where('kind', '=', 'letter')
      .where('at', '>', since)
      .where(column, '=', mine[column])
      .limit(limit)
      .execute()
  const forAccount = await asked('emailHash', lettersPerAccount)
  const fromPlace = await asked('sourceHash', lettersPerPlace)
  await tx
    .insertInto('signInAttempt')
    .values({ ...mine, kind: 'letter', at: now, succeeded: false })
    .execute()
  return forAccount.length < lettersPerAccount && fromPlace.length < lettersPerPlace
}

const marks = (attempt: Attempt) => ({
  emailHash: emailHash(attempt.email),
  sourceHash: sourceHash(attempt),
  knownDevice: attempt.device !== null,
})

/** One at a time per account and per place, always locked in the same order. */
async function inTurn(tx: Tx, attempt: Attempt): Promise<void> {
  const { emailHash, sourceHash } = marks(attempt)
  await sql`select pg_advisory_xact_lock(hashtextextended(${emailHash}, 0))`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${sourceHash}, 0))`.execute(tx)
}

async function forgetOld(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('signInAttempt')
    .where('at', '<', new Date(now.getTime() - window.own))
    .execute()
}

async function failuresOf(tx: Tx, attempt: Attempt, now: Date) {
  const { emailHash, sourceHash } = marks(attempt)
  const lastHour = new Date(now.getTime() - window.others)
  const own = await tx
    .selectFrom('signInAttempt')
    .select(['at', 'succeeded'])
    .where('kind', '=', 'signIn')
    .where('emailHash', '=', emailHash)
    .where('sourceHash', '=', sourceHash)
    .orderBy('at', 'desc')
    .orderBy('succeeded')
    .orderBy('id')
    .limit(20)
    .execute()
  const failed = (column: 'emailHash' | 'sourceHash', value: string, limit: number) =>
    tx
      .selectFrom('signInAttempt')
      .select('at')
      .where('kind', '=', 'signIn')
      .where(column, '=', value)
      .where('knownDevice', '=', false)
      .where('succeeded', '=', false)
      .where('at', '>', lastHour)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute()
  const strangers = await failed('emailHash', emailHash, strangersTogether)
  const place = await failed('sourceHash', sourceHash, perPlace)
  const success = own.findIndex((one) => one.succeeded)
  return {
    own: (success < 0 ? own : own.slice(0, success)).map((one) => one.at),
    strangers: strangers.map((one) => one.at),
    place: place.map((one) => one.at),
  }
}
