import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { backupLines, tablesOf } from '#store/backup.ts'
import { claimOutbox } from '#store/outbox.ts'
import { RestoreError, restoreLines } from '#store/restore.ts'
import { verifyAudit } from '#store/verifyAudit.ts'
import { startHouse, type TestHouse } from '../support/house.ts'
import { buildWorld, type World } from '../support/world.ts'

let test: TestHouse
let world: World
let lines: string[]

beforeAll(async () => {
  test = await startHouse()
  world = await buildWorld(test)
  await test.run(world.near('coach'), viewEmployer, { employerId: world.ids.employerId ?? '' })
  lines = await collect(backupLines(test.ownerUrl))
})
afterAll(() => test.close())

async function collect(made: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const line of made) found.push(line.trimEnd())
  return found
}

async function* each(given: string[]): AsyncGenerator<string> {
  yield* given
}

/** Every row of every table, generated columns and all. */
async function everything(): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: test.ownerUrl })
  await client.connect()
  try {
    const found: Record<string, string[]> = {}
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${client.escapeIdentifier(table.name)} t order by 1`,
      )
      found[table.name] = rows.map((row) => row.row)
    }
    return found
  } finally {
    await client.end()
  }
}

const wipeAll = async () => {
  const client = new pg.Client({ connectionString: test.ownerUrl })
  await client.connect()
  await client.query('truncate organisation cascade')
  await client.end()
}

describe('backup and restore', () => {
  it('refuses a full database, a damaged file, half a file and something else, and changes nothing', async () => {
    const before = await everything()
    const damaged = lines.map((line) => line.replace('Kanariebedrijf', 'Kanarie BV'))
    const attempts: [string[], boolean, RegExp][] = [
      [lines, false, /not empty/],
      [damaged, true, /damaged/],
      [lines.slice(0, -1), true, /stops too early/],
      [lines.slice(0, 40), true, /stops too early/],
      [['{"hello":"world"}'], true, /not a Voorwerk backup/],
      [['niet json'], true, /not readable/],
      [[...lines, '{}'], true, /goes on after its end/],
      [
        [(lines[0] ?? '').replace('0001_foundations.sql', '0000_other.sql'), ...lines.slice(1)],
        true,
        /another version/,
      ],
    ]
    for (const [given, wipe, message] of attempts) {
      const work = restoreLines(test.ownerUrl, each(given), { wipe })
      await expect(work).rejects.toBeInstanceOf(RestoreError)
      await expect(work).rejects.toThrow(message)
    }
    expect(await everything()).toEqual(before)
  })

  it('brings everything back equal after a wipe: rows, references, chain', async () => {
    const before = await everything()
    await wipeAll()
    expect((await everything()).employer).toEqual([])
    const rows = await restoreLines(test.ownerUrl, each(lines), { wipe: false })
    expect(rows).toBe(Object.values(before).flat().length)
    expect(await everything()).toEqual(before)
    expect((await verifyAudit(test.db, [])).faults).toEqual([])
    const { employer } = await test.run(world.near('coach'), viewEmployer, {
      employerId: world.ids.employerId ?? '',
    })
    expect(employer.name).toBe('Kanariebedrijf')
  })

  it('opens nothing that was open on the day of the backup, and holds the mail of then', async () => {
    const browser = await test.browser(world.near('coach'))
    const row = { event: 'proposalDecided', subscriber: 'mailCoachOfDecision', facts: JSON.stringify({}) }
    await test.inData(async (tx) => {
      const accountId = world.near('coach').accountId
      const expiresAt = new Date('2099-01-01')
      await tx.insertInto('mailKey').values({ id: 'h', accountId, kind: 'reset', expiresAt }).execute()
      await tx.insertInto('outbox').values(row).execute()
    })
    const then = await collect(backupLines(test.ownerUrl))
    expect((await browser.get('/kandidaten')).status).toBe(200)
    await restoreLines(test.ownerUrl, each(then), { wipe: true })
    expect((await browser.get('/kandidaten')).status).toBe(303)
    const kept = await everything()
    expect([kept.session, kept.mail_key, kept.half_sign_in]).toEqual([[], [], []])
    const waiting = await test.inData((tx) =>
      tx.selectFrom('outbox').select('lastError').where('doneAt', 'is', null).execute(),
    )
    expect(new Set(waiting.map((one) => one.lastError))).toEqual(new Set(['HeldAtRestore']))
    expect(await test.inData((tx) => claimOutbox(tx, 10))).toEqual([])
    await restoreLines(test.ownerUrl, each(lines), { wipe: true })
  })

  it('makes the same backup of what it restored', async () => {
    await restoreLines(test.ownerUrl, each(lines), { wipe: true })
    const again = await collect(backupLines(test.ownerUrl))
    expect(again.slice(1, -1)).toEqual(lines.slice(1, -1))
  })
})
