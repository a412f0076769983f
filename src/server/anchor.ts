import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Database, inOrganisation } from '#store/db.ts'
import type { Anchor } from '#store/verifyAudit.ts'

const lastAnchored = new Map<string, number>()

/** Writes the head of every chain that grew to the anchor file, so that cutting off the tail shows. */
export async function anchorAll(db: Database, file: string): Promise<void> {
  const organisations = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .orderBy('organisationId')
    .execute()
  const lines: string[] = []
  for (const { organisationId } of organisations) {
    const head = await inOrganisation(db, organisationId, (tx) =>
      tx.selectFrom('auditHead').select(['seq', 'hash']).executeTakeFirst(),
    )
    const key = `${file} ${organisationId}`
    if (!head || head.seq === lastAnchored.get(key)) continue
    lastAnchored.set(key, head.seq)
    lines.push(`${JSON.stringify({ organisationId, seq: head.seq, hash: head.hash } satisfies Anchor)}\n`)
  }
  if (lines.length === 0) return
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, lines.join(''), { mode: 0o600 })
}

/** All anchors of the file, oldest first; a missing file holds none. */
export async function readAnchors(file: string): Promise<Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Anchor)
}
