import { sql } from 'kysely'
import type { Tx } from './db.ts'

export type OutboxRow = { id: string; event: string; subscriber: string; facts: unknown; attempts: number }

/** After so many failures a row is left for a person to look at. */
const lastAttempt = 8
const lease = sql`interval '1 minute'`

/** Takes some rows that are due; other workers leave them alone for a minute. */
export async function claimOutbox(tx: Tx, limit: number): Promise<OutboxRow[]> {
  const rows = await sql<OutboxRow>`
    update outbox set locked_until = now() + ${lease}, attempts = attempts + 1
    where id in (
      select id from outbox
      where done_at is null and failed_at is null and due_at <= now() and (locked_until is null or locked_until < now())
      order by due_at, id limit ${limit} for update skip locked)
    returning id, event, subscriber, facts, attempts`.execute(tx)
  return rows.rows
}

export async function finishOutbox(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('outbox').set({ doneAt: sql`now()`, lockedUntil: null }).where('id', '=', id).execute()
}

/** Tries again later: after 1, 2, 4, … minutes; the last failure stays where it can be seen. */
export async function failOutbox(tx: Tx, row: OutboxRow, fault: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      lockedUntil: null,
      lastError: fault,
      dueAt: sql`now() + ${2 ** (row.attempts - 1)} * interval '1 minute'`,
      failedAt: row.attempts >= lastAttempt ? sql`now()` : null,
    })
    .where('id', '=', row.id)
    .execute()
}
