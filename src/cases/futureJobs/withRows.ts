import { z } from 'zod'

/** The raw fields of one row of a form with many rows, by their names without the row. */
type RowFields = { key: string } & Record<string, unknown>

/**
 * Gathers the fields of a form that edits many rows at once: `skill.7` and `level.7` belong to row '7'.
 * In: the raw fields, the names of the fields of a row. Out: the rows in the order in which they were sent.
 */
function rowFields(raw: unknown, names: readonly string[]): RowFields[] {
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

/**
 * The input of a form that edits many rows at once. What is wrong in a row is said at the field of that row.
 * In: the form's own fields, the fields of a row. Out: a schema that gives both, the rows with their key.
 */
export function withRows<S extends z.ZodRawShape, R extends z.ZodRawShape>(own: S, ofRow: R, most = 500) {
  const form = z.object(own)
  const row = z.object(ofRow)
  return z.unknown().transform((raw, context) => {
    const parsed = form.safeParse(raw)
    const rows = rowFields(raw, Object.keys(ofRow)).slice(0, most)
    const parsedRows = rows.map(({ key, ...fields }) => ({ key, result: row.safeParse(fields) }))
    for (const issue of parsed.error?.issues ?? []) context.issues.push({ ...issue, input: raw } as never)
    for (const { key, result } of parsedRows)
      for (const issue of result.error?.issues ?? [])
        context.issues.push({ ...issue, input: raw, path: [`${String(issue.path[0])}.${key}`] } as never)
    if (context.issues.length > 0 || !parsed.success) return z.NEVER
    const good = parsedRows.flatMap(({ key, result }) => (result.success ? [{ key, ...result.data }] : []))
    return { ...parsed.data, rows: good }
  })
}
