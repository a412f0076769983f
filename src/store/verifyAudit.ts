import { type AuditLine, auditHash, firstHash } from './audit.ts'
import { type Database, inOrganisation } from './db.ts'

export type Anchor = { organisationId: string; seq: number; hash: string }

/** What is wrong with a chain: at which line, and how it shows. */
export type AuditFault = {
  organisationId: string
  seq: number
  kind: 'changed' | 'missing' | 'cutOff' | 'headMoved' | 'notAsAnchored'
}

export type AuditReport = { organisations: number; lines: number; faults: AuditFault[] }

const batch = 5000

/** Walks every chain from its first line to its head and holds it against the anchors kept outside the table. */
export async function verifyAudit(db: Database, anchors: Anchor[]): Promise<AuditReport> {
  const organisations = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .orderBy('organisationId')
    .execute()
  const report: AuditReport = { organisations: organisations.length, lines: 0, faults: [] }
  for (const { organisationId } of organisations) {
    const own = anchors.filter((anchor) => anchor.organisationId === organisationId)
    await verifyChain(db, organisationId, own, report)
  }
  return report
}

async function verifyChain(
  db: Database,
  organisationId: string,
  anchors: Anchor[],
  report: AuditReport,
): Promise<void> {
  const anchored = new Map(anchors.map((anchor) => [anchor.seq, anchor.hash]))
  const fault = (seq: number, kind: AuditFault['kind']) => report.faults.push({ organisationId, seq, kind })
  let seq = 0
  let hash = firstHash
  for (;;) {
    const lines = await readLines(db, organisationId, seq)
    for (const line of lines) {
      if (line.seq !== seq + 1) fault(seq + 1, 'missing')
      else if (
        line.previousHash !== hash ||
        auditHash(line.seq, { ...line, organisationId }, line.previousHash) !== line.hash
      )
        fault(line.seq, 'changed')
      const expected = anchored.get(line.seq)
      if (expected && expected !== line.hash) fault(line.seq, 'notAsAnchored')
      seq = line.seq
      hash = line.hash
      report.lines++
    }
    if (lines.length < batch) break
  }
  const lastAnchor = Math.max(0, ...anchored.keys())
  if (lastAnchor > seq) fault(seq + 1, 'cutOff')
  const head = await inOrganisation(db, organisationId, (tx) =>
    tx.selectFrom('auditHead').select(['seq', 'hash']).executeTakeFirst(),
  )
  if ((head?.seq ?? 0) !== seq || (head && head.hash !== hash)) fault(seq, 'headMoved')
}

function readLines(
  db: Database,
  organisationId: string,
  after: number,
): Promise<(AuditLine & { seq: number; hash: string; previousHash: string })[]> {
  return inOrganisation(db, organisationId, (tx) =>
    tx.selectFrom('auditLine').selectAll().where('seq', '>', after).orderBy('seq').limit(batch).execute(),
  )
}
