import { sql } from 'kysely'
import type { Tx } from './db.ts'
import type { DB } from './schema.ts'

/** Tables whose rows are edited by several people, and so carry a version. */
export type Versioned = {
  [T in keyof DB]: DB[T] extends { version: unknown; id: unknown } ? T : never
}[keyof DB]

export type SaveResult =
  | { saved: true; version: number }
  /** The row as somebody else left it; null when it is gone. */
  | { saved: false; theirs: Record<string, unknown> | null; version: number }

/**
 * Saves changed columns of one row, if nobody saved it since this version.
 * In: table, id, the version the person saw (null or undefined: whatever it is), the values. Out: saved, or the row as it is now.
 */
export async function saveVersion(
  tx: Tx,
  table: Versioned,
  id: string,
  seen: number | null | undefined,
  values: Record<string, unknown>,
): Promise<SaveResult> {
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  sets.push(sql`version = version + 1`)
  const sameVersion = seen === null || seen === undefined ? sql`true` : sql`version = ${seen}`
  const updated = await sql<{ version: number }>`
    update ${sql.table(table)} set ${sql.join(sets)} where id = ${id} and ${sameVersion} returning version`.execute(
    tx,
  )
  const row = updated.rows[0]
  if (row) return { saved: true, version: row.version }
  const found = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(table)} where id = ${id}`.execute(tx)
  const theirs = found.rows[0] ?? null
  return { saved: false, theirs, version: Number(theirs?.version ?? 0) }
}
