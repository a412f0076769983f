import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSources } from '#store/skills/listSources.ts'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { manyEscoFiles, writeFolder } from '../support/escoFiles.ts'
import { allOfSkills } from '../support/skillTables.ts'

/** More rounds and a real download: VOORWERK_KILLS=20 VOORWERK_ESCO=FOLDER */
const rounds = Number(process.env.VOORWERK_KILLS ?? 4)
const home = mkdtempSync(join(tmpdir(), 'voorwerk-killed-'))
const folder = process.env.VOORWERK_KILLS ? (process.env.VOORWERK_ESCO ?? made()) : made()

let voorwerk: CommandLine
const databases: FreshDatabase[] = []
const owners: pg.Client[] = []

function made(): string {
  return writeFolder(join(home, 'esco'), manyEscoFiles(1500))
}

beforeAll(async () => {
  voorwerk = await builtCommandLine()
})
afterAll(async () => {
  voorwerk.remove()
  for (const owner of owners) await owner.end()
  for (const database of databases) await database.drop()
  rmSync(home, { recursive: true, force: true })
})

/** A database with the own catalogue alone. */
async function another(): Promise<[FreshDatabase, pg.Client]> {
  const database = await freshDatabase()
  databases.push(database)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  owners.push(owner)
  await owner.connect()
  return [database, owner]
}

const start = ({ appUrl, ownerUrl }: FreshDatabase) =>
  voorwerk.start(['skills', 'import', folder, '--version', '1.1.1'], {
    environment: { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl },
  })

/** The files that are in whole. */
async function filesIn(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query(`select file || ' ' || language as name from skill_import_file
    where source = 'esco' order by 1`)
  return rows.map((one) => one.name)
}

test(`killed ${rounds} times at any moment, an import goes on and ends as one never killed`, {
  timeout: 600_000,
}, async () => {
  const [whole, wholeOwner] = await another()
  let [killed, owner] = await another()
  const began = performance.now()
  expect(await start(whole).ended).toMatchObject({ code: 0 })
  const takes = performance.now() - began
  const expected = await allOfSkills(wholeOwner)

  const cut: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = await filesIn(owner)
    const running = start(killed)
    // another moment each time, over the whole of it
    const moment = takes * (0.1 + 0.7 * ((round * 0.618) % 1))
    const { signal, errors } = await Promise.race([
      running.ended,
      sleep(moment).then(() => {
        running.child.kill('SIGKILL')
        return running.ended
      }),
    ])
    expect(errors).not.toContain('busy')
    const after = await filesIn(owner)
    expect(after).toEqual(expect.arrayContaining(before))
    const [esco] = (await listSources(owner)).filter((one) => one.name === 'ESCO')
    if (signal === 'SIGKILL' && (esco?.version ?? null) === null) {
      cut.push(after.length)
    } else {
      // it was done before the kill came
      expect(await allOfSkills(owner)).toEqual(expected)
      ;[killed, owner] = await another()
    }
  }
  const there = await filesIn(owner)
  const last = await start(killed).ended
  expect(last).toMatchObject({ code: 0 })
  // what was in whole is not taken in again, but for relations behind new concepts
  const told = last.errors.split('\n').filter((line) => line.includes('is here already')).length
  const concepts = there.filter((name) => /^(skills|skillGroups|occupations|ISCOGroups) /.test(name)).length
  expect(told).toBeGreaterThanOrEqual(concepts)
  expect(await allOfSkills(owner)).toEqual(expected)
  expect(await start(killed).ended).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing was changed'),
  })
  process.stdout.write(
    `${cut.length} of ${rounds} killed in an import of ${(takes / 1000).toFixed(1)} s, with ${cut.join(', ')} files in whole; ended the same\n`,
  )
  expect(cut.length).toBeGreaterThan(0)
})
