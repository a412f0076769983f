import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDemo } from '#demo/fill.ts'
import { type Embedded, startEmbedded } from '#server/postgres/embedded.ts'
import { backupLines, tablesOf } from '#store/backup.ts'
import { inOrganisation, openDatabase } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { restoreLines } from '#store/restore.ts'
import { newSecretKey, secretBox } from '#store/secretBox.ts'
import { verifyAudit } from '#store/verifyAudit.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { ask } from './postgres/support.ts'

/** A whole demo goes from one server to another, whose owner is an ordinary user as on a server of others. */
let here: FreshDatabase
let server: Embedded
let folder: string
let there: { ownerUrl: string; appUrl: string }

beforeAll(async () => {
  here = await freshDatabase()
  const db = openDatabase(here.appUrl, { max: 4 })
  await fillDemo(db, secretBox(newSecretKey()), () => undefined)
  // Mail that still waits would be held there, and that is another test.
  for (const { organisationId } of await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .execute())
    await inOrganisation(db, organisationId, (tx) =>
      tx.updateTable('outbox').set({ doneAt: new Date() }).execute(),
    )
  await db.close()
  folder = mkdtempSync(join(tmpdir(), 'voorwerk-elsewhere-'))
  server = await startEmbedded({ folder, say: () => undefined })
  const as = (role: string) => server.ownerUrl.replace(/\/\/[^@]*@\/[^?]+/, `//${role}:word@/elsewhere`)
  await ask(server.ownerUrl, `create role plain_owner login nosuperuser nobypassrls password 'word'`)
  await ask(server.ownerUrl, `create role plain_app login nosuperuser nobypassrls password 'word'`)
  await ask(server.ownerUrl, 'create database elsewhere owner plain_owner')
  there = { ownerUrl: as('plain_owner'), appUrl: as('plain_app') }
  await migrate(there.ownerUrl, { appRole: 'plain_app' })
}, 180_000)
afterAll(async () => {
  await server.stop()
  await here.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function linesFrom(ownerUrl: string): Promise<string[]> {
  const found: string[] = []
  for await (const line of backupLines(ownerUrl)) found.push(line.trimEnd())
  return found
}

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines
}

/** Columns that number themselves: the next number of each must be above all that are there. */
async function numbered(url: string): Promise<{ name: string; column: string }[]> {
  return ask(
    url,
    `select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''
       and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id') order by 1, 2`,
  )
}

async function highest(url: string, name: string, column: string): Promise<number> {
  const organisations = await ask<{ id: string }>(url, 'select organisation_id as id from organisation')
  const found: number[] = []
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const { id } of organisations) {
    await client.query(`select set_config('app.organisation', $1, false)`, [id])
    const { rows } = await client.query(`select coalesce(max(${column}), 0)::int as highest from ${name}`)
    found.push(rows[0].highest)
  }
  await client.end()
  return Math.max(...found)
}

describe('a backup of one server, restored on another', () => {
  it('holds rows of nearly every table, those that number themselves included', async () => {
    const lines = await linesFrom(here.ownerUrl)
    const client = new pg.Client({ connectionString: here.ownerUrl })
    await client.connect()
    const tables = (await tablesOf(client)).map((table) => table.name)
    await client.end()
    const filled = new Set<string>()
    let part = ''
    for (const line of lines.slice(1, -1)) {
      const value = JSON.parse(line)
      if (typeof value.table === 'string' && Array.isArray(value.columns)) part = value.table
      else filled.add(part)
    }
    expect(filled.size / tables.length).toBeGreaterThan(0.7)
    for (const { name } of await numbered(here.ownerUrl)) expect(filled).toContain(name)
  })

  it('brings everything back equal, as an ordinary owner, and the audit holds', async () => {
    const lines = await linesFrom(here.ownerUrl)
    const rows = await restoreLines(there.ownerUrl, each(lines), { wipe: false })
    expect(rows).toBeGreaterThan(4000)
    expect((await linesFrom(there.ownerUrl)).slice(1, -1)).toEqual(lines.slice(1, -1))
    const db = openDatabase(there.appUrl, { max: 1 })
    const report = await verifyAudit(db, [])
    await db.close()
    expect([report.organisations, report.faults]).toEqual([2, []])
    expect(report.lines).toBeGreaterThan(500)
  }, 120_000)

  it('goes on numbering where the other server stopped', async () => {
    const columns = await numbered(there.ownerUrl)
    expect(columns.length).toBeGreaterThan(0)
    for (const { name, column } of columns) {
      const sequence = `pg_get_serial_sequence('${name}', '${column}')`
      const [next] = await ask<{ next: string }>(there.ownerUrl, `select nextval(${sequence}) as next`)
      expect(Number(next?.next)).toBe((await highest(there.ownerUrl, name, column)) + 1)
    }
  })
})
