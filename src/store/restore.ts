import { createHash } from 'node:crypto'
import pg from 'pg'
import {
  type BackupFoot,
  type BackupHead,
  type BackupPart,
  migrationNames,
  type StoredTable,
  tablesOf,
} from './backup.ts'

/** The file cannot be restored: one line that says why. Nothing was changed. */
export class RestoreError extends Error {}

const batch = 500

/**
 * Puts a backup back, all or nothing, into a database of the same version.
 * In: the owner's connection, the lines of the file, whether rows that are there may be wiped. Out: how many rows.
 * What was open on the day of the backup is ended, mail that waited is held: see `endWhatWasOpen`.
 */
export async function restoreLines(
  ownerUrl: string,
  lines: AsyncIterable<string>,
  options: { wipe: boolean },
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await refuseFullDatabase(client, options.wipe)
    const references = await takeReferences(client)
    const tables = await tablesOf(client)
    await client.query(`truncate ${tables.map((table) => client.escapeIdentifier(table.name)).join(', ')}`)
    await triggers(client, tables, 'disable')
    const rows = await load(client, lines)
    await triggers(client, tables, 'enable')
    for (const restore of references) await client.query(restore)
    // Late, for a number that was taken is not given back when the rest is undone.
    await countOn(client)
    await endWhatWasOpen(client)
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

/** What a trigger writes when something changes came along in the file: while loading nothing changes. */
async function triggers(
  client: pg.Client,
  tables: readonly StoredTable[],
  to: 'enable' | 'disable',
): Promise<void> {
  for (const { name } of tables)
    await client.query(`alter table ${client.escapeIdentifier(name)} ${to} trigger user`)
}

async function refuseFullDatabase(client: pg.Client, wipe: boolean): Promise<void> {
  const { rows } = await client.query('select 1 from organisation limit 1')
  if (rows.length > 0 && !wipe)
    throw new RestoreError('This database is not empty. Add --wipe to replace everything in it.')
}

/** Drops the references for the time of loading (they go round in circles); gives the statements that bring them back. */
async function takeReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; restore: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`)
  for (const row of rows) await client.query(row.drop)
  return rows.map((row) => row.restore)
}

/**
 * Lets the columns that number themselves go on after the highest number that came back. The owner too sees the rows of
 * one organisation at a time.
 */
async function countOn(client: pg.Client): Promise<void> {
  const numbered = await client.query<{ name: string; column: string }>(`
    select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and a.attidentity <> '' and not a.attisdropped
      and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id') order by 1, 2`)
  const organisations = await client.query<{ id: string }>(
    'select organisation_id as id from organisation order by organisation_id',
  )
  for (const { name, column } of numbered.rows) {
    let highest = 0
    for (const { id } of organisations.rows) {
      await client.query(`select set_config('app.organisation', $1, true)`, [id])
      const { rows } = await client.query<{ highest: string | null }>(
        `select max(${client.escapeIdentifier(column)}) as highest from ${client.escapeIdentifier(name)}`,
      )
      highest = Math.max(highest, Number(rows[0]?.highest ?? 0))
    }
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3, $4)', [
      client.escapeIdentifier(name),
      column,
      Math.max(1, highest),
      highest > 0,
    ])
  }
}

/** Why mail from a backup is not sent: it may have gone out since, and a person has to look. */
export const heldAtRestore = 'HeldAtRestore'

/**
 * What was open on the day of the backup may have been revoked since: sessions, sign-ins halfway, known browsers and
 * mailed links end. Mail that still waited then is held, for it may have gone out.
 */
async function endWhatWasOpen(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select organisation_id as id from organisation order by organisation_id',
  )
  for (const { id } of rows) {
    await client.query(`select set_config('app.organisation', $1, true)`, [id])
    for (const table of ['session', 'half_sign_in', 'known_device', 'mail_key'])
      await client.query(`delete from ${client.escapeIdentifier(table)}`)
    await client.query(
      `update outbox set failed_at = now(), locked_until = null, last_error = $1
       where done_at is null and failed_at is null`,
      [heldAtRestore],
    )
  }
}

async function load(client: pg.Client, lines: AsyncIterable<string>): Promise<number> {
  const hash = createHash('sha256')
  let head: BackupHead | null = null
  let foot: BackupFoot | null = null
  let part: BackupPart | null = null
  let waiting: string[] = []
  let rows = 0
  const flush = async () => {
    if (part && waiting.length > 0) await insert(client, part, waiting)
    waiting = []
  }
  for await (const line of lines) {
    if (foot) throw new RestoreError('This file goes on after its end: it is not a whole backup.')
    const value = parse(line)
    if (isFoot(value)) {
      foot = value
      continue
    }
    hash.update(`${line}\n`)
    if (!head) {
      head = await checkHead(value)
    } else if (isPart(value)) {
      await flush()
      part = value
      await client.query(`select set_config('app.organisation', $1, true)`, [part.organisation])
    } else {
      waiting.push(line)
      rows++
      if (waiting.length >= batch) await flush()
    }
  }
  await flush()
  if (!foot) throw new RestoreError('This file stops too early: it is not a whole backup.')
  if (foot.rows !== rows || foot.sha256 !== hash.digest('hex'))
    throw new RestoreError('This file is damaged: its contents do not match its end.')
  return rows
}

async function checkHead(value: unknown): Promise<BackupHead> {
  const head = value as Partial<BackupHead>
  if (head.voorwerk !== 'backup' || head.version !== 1 || !head.migrations)
    throw new RestoreError('This is not a Voorwerk backup.')
  const here = await migrationNames()
  if (head.migrations.join() !== here.join()) {
    throw new RestoreError(
      `This backup is of another version of the database (its last step: ${head.migrations.at(-1)}; here: ${here.at(-1)}).`,
    )
  }
  return head as BackupHead
}

async function insert(client: pg.Client, part: BackupPart, rows: string[]): Promise<void> {
  const table = client.escapeIdentifier(part.table)
  const columns = part.columns.map((name) => client.escapeIdentifier(name)).join(', ')
  await client.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  )
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new RestoreError('This file is damaged: a line is not readable.')
  }
}

const isFoot = (value: unknown): value is BackupFoot =>
  typeof (value as BackupFoot)?.sha256 === 'string' && typeof (value as BackupFoot).rows === 'number'
const isPart = (value: unknown): value is BackupPart =>
  typeof (value as BackupPart)?.organisation === 'string' && typeof (value as BackupPart).table === 'string'
