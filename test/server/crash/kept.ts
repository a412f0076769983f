import { join } from 'node:path'
import { readAnchors } from '#server/anchor.ts'
import { runningEmbedded } from '#server/postgres/embedded.ts'
import { type Database, inOrganisation, openDatabase } from '#store/db.ts'
import { type AuditReport, verifyAudit } from '#store/verifyAudit.ts'
import type { Ledger, Sending } from './ledger.ts'

/** What the database holds, held against the ledger. */
export type Comparison = {
  /** Sent and acknowledged, yet not there as it was sent. */
  lost: number
  duplicates: number
  /** There, yet never sent like that. */
  strange: number
  /** There, but without its submission or with one of another note. */
  half: number
}

export async function withData<T>(folder: string, work: (db: Database) => Promise<T>): Promise<T> {
  const urls = await runningEmbedded(folder)
  if (!urls) throw new Error('no database runs in the folder')
  const db = openDatabase(urls.appUrl, { max: 2 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

export function compare(db: Database, organisationId: string, ledger: Ledger): Promise<Comparison> {
  return inOrganisation(db, organisationId, async (tx) => {
    const notes = await tx
      .selectFrom('note')
      .select(['id', 'text', 'kind', 'employerId'])
      .where('text', 'like', `%${ledger.mark}%`)
      .execute()
    const submissions = await tx
      .selectFrom('submission')
      .select(['key', 'result'])
      .where('caseName', '=', 'addContactMoment')
      .execute()
    const idOfKey = new Map(
      submissions.map(({ key, result }) => [key, (result as { id?: string } | null)?.id]),
    )
    const sent = new Map(ledger.all.map((one) => [contents(one), one]))
    const kept = Map.groupBy(notes, contents)
    return {
      lost: ledger.all.filter((one) => one.acknowledged && !kept.has(contents(one))).length,
      duplicates: [...kept.values()].filter((same) => same.length > 1).length,
      strange: [...kept.keys()].filter((one) => !sent.has(one)).length,
      half: notes.filter((note) => idOfKey.get(sent.get(contents(note))?.key ?? '') !== note.id).length,
    }
  })
}

/** How many of these were kept although nobody heard so. */
export function countKept(db: Database, organisationId: string, sendings: Sending[]): Promise<number> {
  const texts = sendings.map(({ text }) => text)
  if (texts.length === 0) return Promise.resolve(0)
  return inOrganisation(db, organisationId, async (tx) => {
    const rows = await tx.selectFrom('note').select('id').where('text', 'in', texts).execute()
    return rows.length
  })
}

/** Every kept contact moment has one line in the audit: in the same transaction or not at all. */
export function countAudited(db: Database, organisationId: string): Promise<number> {
  return inOrganisation(db, organisationId, async (tx) => {
    const { count } = await tx
      .selectFrom('auditLine')
      .select((table) => table.fn.countAll<number>().as('count'))
      .where('action', '=', 'addContactMoment')
      .executeTakeFirstOrThrow()
    return count
  })
}

export async function checkAudit(db: Database, folder: string): Promise<AuditReport> {
  return verifyAudit(db, await readAnchors(join(folder, 'audit-anchor.jsonl')))
}

function contents({
  text,
  kind,
  employerId,
}: Pick<Sending, 'text' | 'kind'> & { employerId: string | null }) {
  return JSON.stringify([text, kind, employerId])
}
