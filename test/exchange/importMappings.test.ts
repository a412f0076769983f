import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { answersFor } from '#cases/matching/answer.ts'
import type { Asks } from '#cases/matching/asJob.ts'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { importEsco } from '#exchange/esco/importEsco.ts'
import { sentence } from '#exchange/esco/refusals.ts'
import { importMappings } from '#exchange/mappings/importMappings.ts'
import { type Database, openDatabase } from '#store/db.ts'
import { listSources } from '#store/skills/listSources.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { escoFiles, escoUri, writeFolder } from '../support/escoFiles.ts'

const home = mkdtempSync(join(tmpdir(), 'voorwerk-mappings-'))
const [soup, cut, knives] = ['soup', 'cut', 'knives'].map((name) => escoUri(`skill/${name}`))
const cook = escoUri('occupation/cook')
const competent = (id: string) => `https://linkeddata.competentnl.nl/id/human-capability/${id}`

let database: FreshDatabase
let owner: pg.Client
let db: Database
beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  db = openDatabase(database.appUrl)
  await owner.connect()
  const quiet = { reading() {}, storing() {}, known() {} }
  await importEsco(owner, { paths: [writeFolder(join(home, 'esco'), escoFiles())], version: '1.1.1' }, quiet)
})
beforeEach(async () => {
  await owner.query(`delete from concept_mapping where source like 'mapping:%'`)
  await owner.query(`delete from skill_source where source like 'mapping:%'`)
})
afterAll(async () => {
  await owner.end()
  await db.close()
  await database.drop()
  rmSync(home, { recursive: true, force: true })
})

let files = 0
const head = 'from_uri,to_uri,relation,source,version'
function file(...lines: string[]): string {
  const path = join(home, `${++files}.csv`)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
const row = (from = '', to = '', relation = 'exactMatch', who = 'CompetentNL,1.0') =>
  `${from},${to},${relation},${who}`
const take = (path: string, who: { source?: string; version?: string } = {}) =>
  importMappings(owner, { path, ...who }, () => {})
const held = async () => ({
  sources: (await owner.query('select * from skill_source order by source')).rows,
  mappings: (await owner.query('select * from concept_mapping order by 1, 2, 3')).rows,
})
const told = async () =>
  (
    await owner.query<{ line: string }>(
      `select c.uri || ' ' || m.match || ' ' || m.uri as line from concept_mapping m join concept c on c.id = m.concept_id
       where m.source = 'mapping:competentnl' order by 1`,
    )
  ).rows.map((one) => one.line)

test('every relation is held, told of the concept that is here, and listed', async () => {
  const done = await take(
    file(
      head,
      row(competent('L3a'), soup),
      row(competent('L3b'), cut, 'broadMatch'),
      row(knives, competent('L3c'), 'narrowMatch'),
      row(competent('L3d'), soup, 'skos:closeMatch'),
      row(competent('L3e'), soup, 'http://www.w3.org/2004/02/skos/core#relatedMatch'),
    ),
  )
  expect(done).toMatchObject({ source: 'CompetentNL', version: '1.0', rows: 5, held: 5, refusedCount: 0 })
  expect(await told()).toEqual(
    [
      `${cut} narrow ${competent('L3b')}`,
      `${knives} narrow ${competent('L3c')}`,
      `${soup} close ${competent('L3d')}`,
      `${soup} exact ${competent('L3a')}`,
      `${soup} related ${competent('L3e')}`,
    ].sort(),
  )
  expect((await listSources(owner)).find((one) => one.name === 'CompetentNL')).toMatchObject({
    version: '1.0',
    mappings: 5,
    skills: 0,
  })
})

test('the same again changes nothing, not even the edition; a newer file takes the place of the older', async () => {
  const first = file(head, row(competent('L3a'), soup), row(competent('L3b'), cut))
  await take(first)
  const before = await held()
  expect(await take(first)).toMatchObject({ changed: false, held: 2 })
  expect(await held()).toEqual(before)
  const newer = file('from_uri,to_uri,relation', `${competent('L3a')},${soup},closeMatch`)
  expect(await take(newer, { source: 'CompetentNL', version: '1.1' })).toMatchObject({
    changed: true,
    held: 1,
  })
  expect(await told()).toEqual([`${soup} close ${competent('L3a')}`])
  const own = (rows: { source: string }[]) => rows.filter((one) => one.source === 'voorwerk')
  expect(own((await held()).mappings)).toEqual(own(before.mappings))
})

test('rows that cannot be used are left out, with line, column and what was expected', async () => {
  const unknown = escoUri('skill/none')
  const done = await take(
    file(
      head,
      row(competent('L3a'), soup),
      row(competent('L3b'), unknown),
      row(competent('L3b'), 'https://elsewhere.example/x'),
      row('not a uri', soup),
      row(competent('L3b'), soup, 'sameAs'),
      row(soup, soup),
      row(competent('L3a'), soup, 'closeMatch'),
      row(competent('L3a'), cut),
      row(competent('L3f'), soup),
      row(soup, cook),
      row(competent('L3g'), knives, 'exactMatch', 'Else,1.0'),
    ),
  )
  expect(done).toMatchObject({ rows: 1, held: 1, refusedCount: 10 })
  expect(done.refused.map((one) => sentence(one).replace(/^.*?, /, ''))).toEqual([
    `line 3, to_uri: expected a concept of ${escoUri('skill/')} that is here; ${unknown} is not`,
    'line 4, to_uri: expected a concept that is here, in from_uri or to_uri; https://elsewhere.example/x is not',
    'line 5, from_uri: expected a URI (http://…), not "not a uri"',
    'line 6, relation: expected exactMatch or closeMatch or broadMatch or narrowMatch or relatedMatch, not "sameAs"',
    'line 7, to_uri: expected another concept than in from_uri',
    'line 8, to_uri: expected every pair once; line 2 has this one',
    `line 9, to_uri: expected one exactMatch of ${competent('L3a')} in a vocabulary; ${soup} came before`,
    `line 10, from_uri: expected one exactMatch of ${soup} in a vocabulary; ${competent('L3a')} came before`,
    'line 11, to_uri: expected a skill, as in from_uri',
    'line 12, source: expected CompetentNL as before, not Else',
  ])
})

describe('wrong files: one line, and nothing is changed', () => {
  const wrong: [string, () => string, RegExp][] = [
    ['no file', () => join(home, 'none.csv'), /there is no such file/],
    ['a folder', () => home, /there is no such file/],
    ['a missing column', () => file('from_uri,to_uri', 'a,b'), /line 1: expected a column relation/],
    [
      'other separators',
      () => file(head.replaceAll(',', ';'), 'a;b;c;d;e'),
      /line 1: expected a column from_uri/,
    ],
    ['nothing in it', () => file(head), /no row can be used; expected rows/],
    [
      'no usable row',
      () => file(head, row('x', 'y')),
      /no row can be used; line 2, from_uri: expected a URI/,
    ],
    ['cut off', () => file(head, row(competent('L3a'), soup), `"${competent('L3b')}`), /not csv as expected/],
    ['rubbish', () => file('x'.repeat(200_000)), /expected a column from_uri/],
    [
      'nobody who says it',
      () => file('from_uri,to_uri,relation', `${competent('L3a')},${soup},exactMatch`),
      /expected a column source .*, or --source/,
    ],
  ]
  it.each(wrong)('%s', async (_, make, message) => {
    await take(file(head, row(competent('L3z'), knives)))
    const before = await held()
    const path = make()
    await expect(take(path)).rejects.toThrow(message)
    await expect(take(path)).rejects.not.toThrow(/\n/)
    expect(await held()).toEqual(before)
  })
})

describe('an exactMatch is the same skill', () => {
  const asks = (skill: string): Asks => ({
    id: 'job',
    skills: [{ skill, level: 3, essential: true }],
    hoursMin: null,
    hoursMax: null,
    shifts: [],
    dutchLevel: null,
    city: null,
    travelMinutes: null,
    expectedFrom: null,
  })
  const person = {
    id: 'person',
    city: null,
    hoursMin: null,
    hoursMax: null,
    shifts: [],
    travelMinutes: null,
    dutchLevel: null,
    motivated: false,
    wishing: false,
  }
  const answer = async (asked: string, had: string) => {
    const skills = await loadTaxonomy(db.kysely)
    const [told] = answersFor(asks(asked), [{ one: person, had: [{ skill: had, level: 3 }] }], {
      today: '2027-03-01',
      skills,
      people: '1',
      locale: 'en',
    })
    if (!told) throw new Error('nothing was told')
    return told.answer
  }
  const state = async (asked: string, had: string) =>
    (await answer(asked, had)).explanation.requirements[0]?.state

  test('of CompetentNL and of ESCO, both ways; the other relations count for nothing', async () => {
    expect(await state('sharpen knives', competent('L3k'))).toBe('learnable')
    await take(file(head, row(competent('L3k'), knives, 'closeMatch')))
    expect(await state('sharpen knives', competent('L3k'))).toBe('learnable')
    await take(file(head, row(competent('L3k'), knives, 'exactMatch', 'CompetentNL,1.1')))
    expect(await state('sharpen knives', competent('L3k'))).toBe('has')
    expect(await state(competent('L3k'), 'messen slijpen')).toBe('has')
    const told = await answer(competent('L3k'), 'messen slijpen')
    expect(told.names[knives ?? '']).toBe('messen slijpen')
    expect((await answer(competent('L3k'), competent('L3k'))).names[knives ?? '']).toBe('sharpen knives')
  })

  test('also by way of the own catalogue, and once taken back no longer', async () => {
    const { rows } = await owner.query<{ uri: string; label: string; esco: string }>(
      `select c.uri, l.label, m.uri as esco from concept_mapping m join concept c on c.id = m.concept_id
       join concept_label l on l.concept_id = c.id and l.kind = 'preferred' and l.language = 'nl'
       where m.source = 'voorwerk' order by c.uri limit 1`,
    )
    const own = rows[0]
    if (!own) throw new Error('the own catalogue maps nothing')
    await take(file(head, row(competent('L3o'), own.uri)))
    expect(await state(own.label, competent('L3o'))).toBe('has')
    const skills = await loadTaxonomy(db.kysely)
    expect([competent('L3o'), own.esco, own.uri].map(skills.canonical)).toEqual([own.uri, own.uri, own.uri])
    await take(file(head, row(competent('L3o'), knives)))
    expect(await state(own.label, competent('L3o'))).toBe('learnable')
  })
})
