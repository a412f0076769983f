import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../support/database.ts'

/**
 * Tables that are the same for every organisation and hold nothing of persons or organisations: on several servers each
 * would have a copy. The application reads them; only the owner fills them.
 */
const reference = [
  'concept',
  'concept_collection',
  'concept_description',
  'concept_fact',
  'concept_label',
  'concept_mapping',
  'concept_relation',
  'skill_import_file',
  'skill_source',
]
const unspread = [...reference, 'migration'].map((name) => `'${name}'`).join(', ')

/** What would have to hold to spread the data over servers by organisation; read from the database's own catalogue. */
let owner: pg.Client
let app: pg.Client
let drop: () => Promise<void>
let tables: string[]

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  owner = new pg.Client({ connectionString: database.ownerUrl })
  app = new pg.Client({ connectionString: database.appUrl })
  await owner.connect()
  await app.connect()
  const { rows } = await owner.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in (${unspread}) order by relname`,
  )
  tables = rows.map((row) => row.relname)
})

afterAll(async () => {
  await owner.end()
  await app.end()
  await drop()
})

/** Rows of one column named `found`. */
async function list(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ found: string }>(query)
  return rows.map((row) => row.found).sort()
}

describe('the schema can be spread by organisation', () => {
  it('has tables', () => {
    expect(tables.length).toBeGreaterThan(40)
  })

  it('leads every primary key and unique constraint with the organisation', async () => {
    const wrong = await list(`
      select i.indexrelid::regclass::text as found from pg_index i
      join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace and t.relname not in (${unspread})
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indisunique and a.attname is distinct from 'organisation_id'`)
    expect(wrong).toEqual(['organisation_slug_key'])
  })

  it('carries the organisation in every reference', async () => {
    const wrong = await list(`
      select c.conname as found from pg_constraint c join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attname = 'organisation_id'
      where c.contype = 'f' and not (a.attnum = any (c.conkey))`)
    expect(wrong).toEqual([])
  })

  it('has a key in every table', async () => {
    const keyed = await list(
      `select conrelid::regclass::text as found from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`,
    )
    expect(keyed.filter((name) => name !== 'migration')).toEqual([...tables, ...reference].sort())
  })

  it('forces row level security on every table, for its owner too', async () => {
    const forced = await list(
      `select relname as found from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`,
    )
    expect(forced).toEqual([...tables].sort())
    const withPolicy = await list(
      `select tablename as found from pg_policies where policyname = 'own_organisation'`,
    )
    expect(withPolicy).toEqual([...tables].sort())
  })

  it('gives the application a user without power', async () => {
    const { rows } = await app.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }])
  })

  it('shows nothing without an organisation, in any table but the public directory', async () => {
    for (const table of tables) {
      const { rows } = await app.query<{ n: string }>(
        `select count(*) as n from ${app.escapeIdentifier(table)}`,
      )
      expect([table, Number(rows[0]?.n)]).toEqual([table, 0])
    }
  })

  it('names every reference table, and none of them holds anything of an organisation', async () => {
    expect(
      await list(`select relname as found from pg_class where obj_description(oid) like 'reference:%'`),
    ).toEqual(reference)
    expect(
      await list(`
        select c.relname || '.' || a.attname as found from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where obj_description(c.oid) like 'reference:%' and a.attname ~ '(organisation|account|person|candidate|employer|_by)'`),
    ).toEqual([])
    expect(
      await list(`
        select conname as found from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
        and (conrelid::regclass::text in (${unspread})) <> (confrelid::regclass::text in (${unspread}))`),
    ).toEqual([])
  })

  it('lets the application read reference tables, and change none', async () => {
    for (const table of reference) {
      await expect(app.query(`select 1 from ${table} limit 1`)).resolves.toBeDefined()
      for (const change of [
        `insert into ${table} default values`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(app.query(change)).rejects.toMatchObject({ code: '42501' })
      }
    }
  })

  it('refuses to change or remove what is append-only', async () => {
    const appendOnly = await list(
      `select c.relname as found from pg_class c where obj_description(c.oid) like 'append-only%'`,
    )
    expect(appendOnly).toEqual(
      expect.arrayContaining(['audit_line', 'future_job_change', 'route_choice', 'status_change']),
    )
    for (const table of appendOnly) {
      await expect(app.query(`update ${table} set organisation_id = organisation_id`)).rejects.toMatchObject({
        code: '42501',
      })
      await expect(app.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
    }
  })
})
