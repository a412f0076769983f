import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** Who did or saw what of whom. Never contents. */
export type AuditLine = {
  organisationId: string
  at: Date
  actorId: string | null
  actorRole: string
  action: string
  resource: string
  subjectId: string | null
  requestId: string
}

export const firstHash = '0'.repeat(64)

/** The hash of a line over all its fields and the hash before it: changing, removing or moving a line breaks the chain. */
export function auditHash(seq: number, line: AuditLine, previousHash: string): string {
  const fields = [
    line.organisationId,
    seq,
    line.at.toISOString(),
    line.actorId,
    line.actorRole,
    line.action,
    line.resource,
    line.subjectId,
    line.requestId,
    previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** Adds a line to the organisation's chain. It is the last statement before commit, so the chain is locked only briefly. */
export async function appendAudit(tx: Tx, line: AuditLine): Promise<void> {
  await tx
    .insertInto('auditHead')
    .values({ organisationId: line.organisationId, seq: 0, hash: firstHash })
    .onConflict((same) => same.doNothing())
    .execute()
  const head = await tx.selectFrom('auditHead').select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow()
  const seq = head.seq + 1
  const hash = auditHash(seq, line, head.hash)
  await tx
    .insertInto('auditLine')
    .values({ ...line, seq, previousHash: head.hash, hash })
    .execute()
  await tx.updateTable('auditHead').set({ seq, hash }).where(sql<boolean>`true`).execute()
}
