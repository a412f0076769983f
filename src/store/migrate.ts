import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { catalogue } from '#skills/catalogue/catalogue.ts'
import { loadCatalogue } from './skills/loadCatalogue.ts'

const here = import.meta.dirname
/** Bundled code finds the migrations beside itself; source code in its own folder. */
const folder = join(here, 'migrations')

type Migration = { name: string; text: string; hash: string }

export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/**
 * Brings the database up to date as its owner, one transaction per migration, protects every table, and loads the own
 * catalogue of skills when it is another than the one that is there.
 * A migration that was changed after it ran stops with its name: history is never rewritten.
 */
export async function migrate(
  ownerUrl: string,
  options: { appRole: string; say?: (line: string) => void },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('voorwerk-migrate'))`)
    await client.query(
      `create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now())`,
    )
    const done = await client.query<{ name: string; hash: string }>(
      'select name, hash from migration order by name',
    )
    const hashes = new Map(done.rows.map((row) => [row.name, row.hash]))
    for (const migration of await readMigrations()) {
      const known = hashes.get(migration.name)
      if (known && known !== migration.hash) {
        throw new Error(`Migration ${migration.name} was changed after it ran on this database.`)
      }
      if (!known) await runMigration(client, migration, options)
    }
    await client.query('select protect_tables($1)', [options.appRole])
    if (await loadCatalogue(client, catalogue)) options.say?.(`skills: catalogue of ${catalogue.version}`)
    await client.query(`grant select on migration to ${client.escapeIdentifier(options.appRole)}`)
  } finally {
    await client.end()
  }
}

async function runMigration(
  client: pg.Client,
  migration: Migration,
  options: { appRole: string; say?: (line: string) => void },
): Promise<void> {
  options.say?.(`migration ${migration.name}`)
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('select protect_tables($1)', [options.appRole])
    await client.query('insert into migration (name, hash) values ($1, $2)', [migration.name, migration.hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The names of migrations that this code knows and the database has not run. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const done = await pool.query<{ name: string }>('select name from migration order by name')
  const names = new Set(done.rows.map((row) => row.name))
  return (await readMigrations()).map((m) => m.name).filter((name) => !names.has(name))
}
