import {
  closeSync,
  createReadStream,
  createWriteStream,
  linkSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { escoFiles, writeFolder } from '../support/escoFiles.ts'
import { allOfSkills } from '../support/skillTables.ts'

/** Two gigabytes are written to disk: only when asked for. */
const asked = Boolean(process.env.VOORWERK_HUGE)
if (!asked) process.stdout.write('skipped: files of 2 GB (set VOORWERK_HUGE=1)\n')

const bytes = 2 * 1024 ** 3
const mostMegabytes = 400
const home = mkdtempSync(join(tmpdir(), 'voorwerk-huge-'))
const people = join(home, 'people.jsonl')
const jobs = join(home, 'jobs.jsonl')
let voorwerk: CommandLine
let database: FreshDatabase
let owner: pg.Client

beforeAll(async () => {
  if (!asked) return
  writeFileSync(people, '{"id":"c1","skills":[{"uri":"a"}]}\n')
  writeFileSync(jobs, '{"id":"j1","required":[{"uri":"a"}]}\n')
  voorwerk = await builtCommandLine()
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  if (!asked) return
  voorwerk.remove()
  await owner.end()
  await database.drop()
})

/** Two gigabytes of the same text again and again, behind a beginning. */
function huge(name: string, again: string, beginning = ''): string {
  const path = join(home, name)
  const file = openSync(path, 'w')
  const block = Buffer.from(again.repeat(Math.ceil(1_000_000 / again.length)))
  writeSync(file, beginning)
  for (let written = 0; written < bytes; written += block.length) writeSync(file, block)
  closeSync(file)
  return path
}

async function refused(what: string, args: string[], said: RegExp): Promise<void> {
  const before = await allOfSkills(owner)
  const started = performance.now()
  const {
    code,
    errors,
    mostMegabytes: held,
  } = await voorwerk.run(args, {
    environment: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
  })
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`${what}: refused in ${seconds.toFixed(1)} s with ${Math.round(held)} MB\n`)
  const lines = errors
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('  '))
  expect(lines).toEqual([expect.stringMatching(said)])
  expect(code).toBe(2)
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(mostMegabytes)
  expect(await allOfSkills(owner)).toEqual(before)
}

const match = (candidates: string, wanted: string) => [
  'match',
  '--candidates',
  candidates,
  '--jobs',
  wanted,
  '--out',
  join(home, 'R.jsonl'),
]

const row = 'KnowledgeSkillCompetence,no-uri,skill/competence,cross-sector,knip,,,released,\n'
const head =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description\n'

test.runIf(asked)('2 GB in every kind of file', { timeout: 600_000 }, async () => {
  const line = huge('line.jsonl', 'x')
  await refused('candidates, one line', match(line, jobs), /line\.jsonl, line 1: longer than 4000000 bytes/)
  await refused('jobs, one line', match(people, line), /line\.jsonl, line 1: longer than 4000000 bytes/)
  const zipped = join(home, 'line.jsonl.gz')
  await pipeline(createReadStream(line), createGzip({ level: 1 }), createWriteStream(zipped))
  await refused('candidates, one line, zipped', match(zipped, jobs), /line 1: longer than 4000000 bytes/)
  await importRefused(
    'skills, one line',
    line,
    /skills_en\.csv: line 1: not csv as expected: a row of at most/,
  )

  const lines = huge('lines.jsonl', 'rubbish that is no JSON\n')
  await refused('candidates, rubbish lines', match(lines, jobs), /lines\.jsonl, line 1: not JSON/)
  rmSync(lines)
  const blank = huge('blank.jsonl', `${' '.repeat(99)}\n`)
  await refused('candidates, blank lines', match(blank, jobs), /blank\.jsonl: holds nothing/)
  rmSync(blank)
  const zeros = huge('zeros.jsonl', '\0')
  await refused('candidates, zeros', match(zeros, jobs), /zeros\.jsonl, line 1: longer than/)
  rmSync(zeros)

  const rows = huge('rows.csv', row, head)
  await importRefused(
    'skills, rows without a URI',
    rows,
    /skills_en\.csv: no row can be used; line 2, conceptUri: expected a URI/,
  )
  rmSync(rows)
  const open = huge('open.csv', 'x', `${head}KnowledgeSkillCompetence,"`)
  await importRefused(
    'skills, a quote that never closes',
    open,
    /skills_en\.csv: line \d+: not csv as expected: a row of at most/,
  )
})

async function importRefused(what: string, path: string, said: RegExp): Promise<void> {
  const { 'skills_en.csv': _, ...others } = escoFiles()
  const folder = writeFolder(join(home, 'esco'), others)
  rmSync(join(folder, 'skills_en.csv'), { force: true })
  linkSync(path, join(folder, 'skills_en.csv'))
  await refused(what, ['skills', 'import', folder, '--version', '1.1.1'], said)
}
