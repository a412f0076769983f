/** The raw fields of one row of a form with many rows, by their names without the row. */
export type RowFields = { key: string } & Record<string, unknown>

/**
 * Gathers the fields of a form that edits many rows at once: `skill.7` and `level.7` belong to row '7'.
 * In: the raw fields, the names of the fields of a row. Out: the rows in the order in which they were sent.
 */
export function rowFields(raw: unknown, names: readonly string[]): RowFields[] {
  const rows = new Map<string, RowFields>()
  for (const [field, value] of Object.entries(raw ?? {})) {
    const dot = field.indexOf('.')
    const name = field.slice(0, dot)
    if (dot < 0 || !names.includes(name)) continue
    const key = field.slice(dot + 1)
    const row: RowFields = rows.get(key) ?? { key }
    row[name] = value
    rows.set(key, row)
  }
  return [...rows.values()]
}
