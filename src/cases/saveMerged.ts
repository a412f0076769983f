import { commonGround, type Mergeable } from '#store/commonGround.ts'
import { saveVersion } from '#store/save.ts'
import type { Scope } from './case.ts'
import { conflict, notFound } from './errors.ts'
import { mergeValues, sameValue, type Values } from './mergeValues.ts'

/** What a case that merged answers with; `keptOthers` is told to the person. */
export type MergedAnswer = { version: number; keptOthers?: true }

type Asked = {
  seen: number | null | undefined
  values: Values
  /** Fields that mean something only together. */
  groups?: readonly (readonly string[])[]
}

/**
 * Saves a record that several people edit at once. What only one of them changed is kept; what both changed is shown
 * to the later one (a `conflict`, with only those fields) and nothing is stored.
 * In: table, id, the version the form was filled from and its values. Out: the answer, and the values as stored now.
 */
export async function saveMerged(
  { tx }: Scope,
  table: Mergeable,
  id: string,
  { seen, values, groups }: Asked,
): Promise<{ answer: MergedAnswer; values: Values }> {
  const result = await saveVersion(tx, table, id, seen, values)
  if (result.saved) return { answer: { version: result.version }, values }
  const ground = await commonGround(tx, table, id, seen ?? 0)
  if (!ground) throw notFound()
  const { stored, version, base } = ground
  // Saving while typing may have stored these very values just before the button did.
  if (Object.entries(values).every(([name, value]) => sameValue(stored[name], value)))
    return { answer: { version }, values }
  if (!base) throw conflict(stored, version)
  const { merged, clashes, others } = mergeValues(base, values, stored, groups)
  if (clashes.length > 0) throw conflict(only(stored, clashes), version, only(stored, others))
  // The form still shows what it sent: that is a version of its own, so that it stays the ground of its next save.
  const mine = await saveVersion(tx, table, id, version, values)
  if (others.length === 0) return { answer: { version: mine.version }, values }
  await saveVersion(tx, table, id, mine.version, merged)
  return { answer: { version: mine.version, keptOthers: true }, values: merged }
}

const only = (row: Values, names: string[]) => Object.fromEntries(names.map((name) => [name, row[name]]))
