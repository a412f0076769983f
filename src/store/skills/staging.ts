import type pg from 'pg'

const batch = 5000

/** A table of this session only, in which the rows of one stage are gathered before they are compared with what is there. */
export async function stage<Row extends Record<string, string | number | null>>(
  client: pg.Client,
  table: { name: string; columns: readonly (keyof Row & string)[] },
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<void> {
  await client.query(`drop table if exists ${table.name}`)
  await client.query(
    `create temporary table ${table.name} (${table.columns.map((name) => `${name} text`).join(', ')}) on commit drop`,
  )
  const filled = filler(client, table)
  for await (const row of rows) await filled.add(row)
  await filled.end()
}

/** Adds rows to a temporary table, many at once. */
export function filler<Row extends Record<string, string | number | null>>(
  client: pg.Client,
  table: { name: string; columns: readonly (keyof Row & string)[] },
): { add(row: Row): Promise<void>; end(): Promise<void> } {
  let waiting: Row[] = []
  const end = async () => {
    if (waiting.length === 0) return
    const columns = table.columns.map((name) => waiting.map((row) => row[name]))
    const lists = columns.map((_, at) => `$${at + 1}::text[]`).join(', ')
    waiting = []
    await client.query(`insert into ${table.name} select * from unnest(${lists})`, columns)
  }
  return {
    add: async (row) => {
      waiting.push(row)
      if (waiting.length >= batch) await end()
    },
    end,
  }
}
