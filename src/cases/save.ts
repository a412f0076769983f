import { saveVersion, type Versioned } from '#store/save.ts'
import type { Scope } from './case.ts'
import { conflict, notFound } from './errors.ts'

/**
 * Saves a record that several people may edit. When somebody saved it in the meantime nothing is overwritten:
 * the person gets both versions (a `conflict`).
 * In: table, id, the version the form was filled from, the values. Out: the new version.
 */
export async function save(
  { tx }: Scope,
  table: Versioned,
  id: string,
  seen: number | null | undefined,
  values: Record<string, unknown>,
): Promise<number> {
  const result = await saveVersion(tx, table, id, seen, values)
  if (result.saved) return result.version
  if (!result.theirs) throw notFound()
  // Saving while typing may have stored these very values just before the button did.
  if (sameValues(result.theirs, values)) return result.version
  throw conflict(result.theirs, result.version)
}

const sameValues = (row: Record<string, unknown>, values: Record<string, unknown>) =>
  Object.entries(values).every(([column, value]) => JSON.stringify(row[column]) === JSON.stringify(value))
