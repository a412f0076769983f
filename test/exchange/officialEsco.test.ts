import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { rowsOf } from '#exchange/esco/rows.ts'
import { type CsvSource, csvSources } from '#exchange/esco/sources.ts'
import { openDatabase } from '#store/db.ts'
import { listSources } from '#store/skills/listSources.ts'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

const official = process.env.VOORWERK_ESCO ?? ''
const there = official !== '' && existsSync(official)
if (!there) process.stdout.write('skipped: no official ESCO download (name its folder in VOORWERK_ESCO)\n')

const home = mkdtempSync(join(tmpdir(), 'voorwerk-official-'))
let voorwerk: CommandLine
let database: FreshDatabase
let owner: pg.Client

beforeAll(async () => {
  if (!there) return
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  voorwerk = await builtCommandLine()
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  if (!there) return
  voorwerk.remove()
  await owner.end()
  await database.drop()
})

async function take(folder: string, version: string): Promise<string> {
  const began = performance.now()
  const done = await voorwerk.run(['skills', 'import', folder, '--version', version], {
    environment: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${done.out.trim()} In ${seconds} s with ${Math.round(done.mostMegabytes)} MB.\n`)
  expect(done).toMatchObject({ code: 0 })
  expect(done.mostMegabytes).toBeLessThan(500)
  return done.out
}

const escoNow = async () => (await listSources(owner)).find((one) => one.name === 'ESCO')

test.runIf(there)(
  'the official download comes in whole, in its languages',
  { timeout: 600_000 },
  async () => {
    const [, refused] = /(\d+) left out/.exec(await take(official, '1.1.1')) ?? []
    expect(Number(refused)).toBeLessThan(100)
    const esco = await escoNow()
    process.stdout.write(`${JSON.stringify(esco)}\n`)
    expect(esco).toMatchObject({
      version: '1.1.1',
      skills: 13896,
      skillGroups: 640,
      occupations: 3007,
      occupationGroups: 619,
      obsolete: 0,
    })
    expect(esco?.relations).toBeGreaterThan(150_000)
    const { rows: labelled } =
      await owner.query(`select l.language, count(distinct l.concept_id)::int as count
    from concept_label l join concept c on c.id = l.concept_id
    where c.source = 'esco' and c.kind = 'occupation' and l.kind = 'preferred' group by 1 order by 1`)
    expect(labelled.map((one) => one.language)).toEqual(esco?.languages)
    for (const { count } of labelled) expect(count).toBeGreaterThan(2900)
    expect(await take(official, '1.1.1')).toContain('nothing was changed')
  },
)

const gone = 'prepare desserts'
const renamed = ['manage musical staff', 'lead musical staff'] as const

test.runIf(there)('a next version keeps what dossiers name', { timeout: 600_000 }, async () => {
  const before = await owner.query(`select id, uri from concept where source = 'esco' order by uri`)
  const [left] = (
    await owner.query(
      `select c.uri from concept_label l join concept c on c.id = l.concept_id
    where c.source = 'esco' and l.kind = 'preferred' and l.label = $1`,
      [gone],
    )
  ).rows
  const sources = await csvSources(official)
  for (const source of sources.filter((one) => one.name !== 'skillsHierarchy'))
    await writeNext(source, left.uri)
  await take(home, '1.2.0')
  expect(await escoNow()).toMatchObject({ version: '1.2.0', obsolete: 1, skills: 13895 })
  const after = await owner.query(`select id, uri from concept where source = 'esco' order by uri`)
  expect(after.rows).toEqual(before.rows)
  const db = openDatabase(database.appUrl)
  try {
    const { uriOf, taxonomy } = await loadTaxonomy(db.kysely)
    expect(uriOf(gone)).toBe(left.uri)
    expect(taxonomy.uris).toContain(left.uri)
    expect(uriOf(renamed[0])).toBeDefined()
    expect(uriOf(renamed[1])).toBe(uriOf(renamed[0]))
  } finally {
    await db.close()
  }
})

/** The same file as a next version might give it: one skill is gone, another has a new name. */
async function writeNext(source: CsvSource, without: string): Promise<void> {
  const name = basename(source.path.split(': ').at(-1) ?? '')
  await pipeline(linesWithout(source, without), createWriteStream(join(home, name)))
}

async function* linesWithout(source: CsvSource, without: string): AsyncGenerator<string> {
  let head = true
  for await (const { cells } of rowsOf(source, [])) {
    if (head) yield written(Object.keys(cells))
    head = false
    const values = Object.values(cells).map((one) => (one === renamed[0] ? renamed[1] : one))
    if (!values.includes(without)) yield written(values)
  }
}

const written = (cells: readonly string[]) =>
  `${cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`
