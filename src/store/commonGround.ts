import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** Tables of which a trigger keeps what earlier versions held. */
export type Mergeable = 'candidate' | 'employer' | 'futureJob'

type Row = Record<string, unknown>

/**
 * The row as it is now, locked, and as it was in an earlier version.
 * In: table, id, that version. Out: `base` is null when that version is unknown or too long ago; null when there is no row.
 */
export async function commonGround(
  tx: Tx,
  table: Mergeable,
  id: string,
  seen: number,
): Promise<{ stored: Row; version: number; base: Row | null } | null> {
  const found = await sql<Row>`select * from ${sql.table(table)} where id = ${id} for update`.execute(tx)
  const stored = found.rows[0]
  if (!stored) return null
  const version = Number(stored.version)
  const earlier = await tx
    .selectFrom('earlierVersion')
    .select('changed')
    .where('tableName', '=', tableNames[table])
    .where('rowId', '=', id)
    .where('version', '>=', seen)
    .orderBy('version', 'desc')
    .execute()
  const known = seen <= version && earlier.length === version - seen
  const base = known ? Object.assign({ ...stored }, ...earlier.map((one) => named(one.changed as Row))) : null
  return { stored, version, base }
}

/** The columns in stored JSON, named as a row names them. */
const named = (changed: Row): Row =>
  Object.fromEntries(
    Object.entries(changed).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )

const tableNames: Record<Mergeable, string> = {
  candidate: 'candidate',
  employer: 'employer',
  futureJob: 'future_job',
}
