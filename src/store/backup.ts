import { createHash, type Hash } from 'node:crypto'
import pg from 'pg'
import { readMigrations } from './migrate.ts'

/**
 * A backup is lines of JSON: a head, per organisation and table the rows, and a foot with the count and the hash of
 * all lines before it. It is read in one snapshot, so it is the state of one moment; it needs no pg_dump.
 */
export type BackupHead = { voorwerk: 'backup'; version: 1; at: string; migrations: string[] }
export type BackupPart = { organisation: string; table: string; columns: string[] }
export type BackupFoot = { rows: number; sha256: string }

const batch = 1000

/** The lines of a backup, one after the other. Rows of all organisations, but of no others than those in the directory. */
export async function* backupLines(ownerUrl: string): AsyncGenerator<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const hash = createHash('sha256')
  let rows = 0
  try {
    await client.query('begin isolation level repeatable read read only')
    yield counted(hash, {
      voorwerk: 'backup',
      version: 1,
      at: new Date().toISOString(),
      migrations: await migrationNames(),
    })
    const tables = await tablesOf(client)
    for (const organisation of await organisationsOf(client)) {
      await client.query(`select set_config('app.organisation', $1, true)`, [organisation])
      for (const table of tables) {
        yield counted(hash, { organisation, table: table.name, columns: table.columns } satisfies BackupPart)
        for await (const row of rowsOf(client, table, organisation)) {
          rows++
          yield counted(hash, row)
        }
      }
    }
    yield `${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies BackupFoot)}\n`
    await client.query('commit')
  } finally {
    await client.end()
  }
}

export type StoredTable = { name: string; columns: string[]; key: string[] }

/** Every table with rows of organisations: its stored columns (a generated one is made anew) and its key. */
export async function tablesOf(client: pg.Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
      (select array_agg(k.attname::text order by array_position(i.indkey::int2[], k.attnum))
         from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
    group by c.oid, c.relname order by c.relname`)
  return rows
}

async function* rowsOf(client: pg.Client, table: StoredTable, organisation: string): AsyncGenerator<unknown> {
  const columns = table.columns.map((name) => client.escapeIdentifier(name)).join(', ')
  const order = table.key.map((name) => client.escapeIdentifier(name)).join(', ')
  await client.query(
    `declare part no scroll cursor for select to_jsonb(t) as row from (select ${columns} from ${client.escapeIdentifier(table.name)}
     where organisation_id = '${organisation}' order by ${order}) t`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: unknown }>(`fetch ${batch} from part`)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await client.query('close part')
}

async function organisationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select organisation_id as id from organisation order by organisation_id',
  )
  return rows.map((row) => row.id)
}

export const migrationNames = async (): Promise<string[]> => (await readMigrations()).map((one) => one.name)

function counted(hash: Hash, value: unknown): string {
  const text = `${JSON.stringify(value)}\n`
  hash.update(text)
  return text
}
