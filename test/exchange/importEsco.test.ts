import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { type Heard, importEsco } from '#exchange/esco/importEsco.ts'
import { type Database, openDatabase } from '#store/db.ts'
import { listSources } from '#store/skills/listSources.ts'
import { freshDatabase } from '../support/database.ts'
import { escoFiles, escoUri, writeFolder, writeZip } from '../support/escoFiles.ts'

const home = mkdtempSync(join(tmpdir(), 'voorwerk-esco-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let owner: pg.Client
let db: Database
let drop: () => Promise<void>
let folders = 0

beforeEach(async () => {
  const database = await freshDatabase()
  drop = database.drop
  owner = new pg.Client({ connectionString: database.ownerUrl })
  db = openDatabase(database.appUrl)
  await owner.connect()
})

afterEach(async () => {
  await owner.end()
  await db.close()
  await drop()
})

const quiet: Heard = { reading() {}, storing() {}, known() {} }
const put = (files: Record<string, string>) => writeFolder(join(home, String(++folders)), files)
const take = (paths: string[], version = '1.1.1', heard: Partial<Heard> = {}) =>
  importEsco(owner, { paths, version }, { ...quiet, ...heard })

/** All that is held of ESCO, with the numbers of the concepts; without the hour. */
async function held() {
  const ask = async (query: string) => (await owner.query(query)).rows
  return {
    source: await ask(`select version, importing, edition from skill_source where source = 'esco'`),
    concepts: await ask(`select * from concept where source = 'esco' order by uri`),
    labels: await ask(
      `select l.* from concept_label l join concept c on c.id = l.concept_id where c.source = 'esco' order by 1, 2, 3, 4`,
    ),
    descriptions: await ask('select * from concept_description order by 1, 2'),
    relations: await ask(
      `select r.* from concept_relation r join concept c on c.id = r.from_id where c.source = 'esco' order by 1, 2, 3`,
    ),
    collections: await ask('select * from concept_collection order by 1, 2'),
    files: await ask(
      'select file, language, version, sha256, rows, refused from skill_import_file order by 1, 2',
    ),
  }
}

/** The same without what differs between two databases. */
async function heldByName() {
  const { concepts, labels, relations } = await held()
  const name = new Map(concepts.map((one) => [one.id, one.uri]))
  return {
    concepts: concepts.map(({ id: _, ...one }) => one),
    labels: labels
      .map((one) => [name.get(one.concept_id), one.language, one.kind, one.label].join(' '))
      .sort(),
    relations: relations
      .map((one) => [name.get(one.from_id), one.kind, name.get(one.to_id)].join(' '))
      .sort(),
  }
}

describe('wrong files: one line, and nothing is changed', () => {
  const zip = (files: Record<string, string>) => writeZip(join(home, `${++folders}.zip`), files)
  const wrong: [string, () => string, RegExp][] = [
    ['nothing there', () => join(home, 'no-such'), /no such folder or file/],
    ['an empty folder', () => put({ 'read.me': 'x' }), /expected csv files of an official ESCO download/],
    [
      'rubbish',
      () => put({ ...escoFiles(), 'skills_en.csv': 'x'.repeat(100_000) }),
      /skills_en\.csv.*conceptType/,
    ],
    [
      'a missing column',
      () => put({ ...escoFiles(), 'occupationSkillRelations.csv': 'occupationUri,skillUri\na,b\n' }),
      /occupationSkillRelations\.csv, line 1: expected a column relationType/,
    ],
    [
      'a row cut off',
      () =>
        put({
          ...escoFiles(),
          'skills_nl.csv': `${escoFiles()['skills_nl.csv']}KnowledgeSkillCompetence,"ht`,
        }),
      /skills_nl\.csv: .*not csv as expected/,
    ],
    [
      'half a zip',
      () => {
        const path = zip(escoFiles())
        const whole = readFileSync(path)
        writeFileSync(path, whole.subarray(0, whole.length / 2))
        return path
      },
      /not a whole zip file/,
    ],
    [
      'no usable row',
      () =>
        put({
          ...escoFiles(),
          'skills_en.csv':
            'conceptType,conceptUri,preferredLabel,altLabels,description\nOccupation,http://x.y/z,a,,\n',
        }),
      /skills_en\.csv: no row can be used; line 2, conceptType: expected KnowledgeSkillCompetence/,
    ],
    [
      'labels of no language',
      () => put({ 'skills.csv': escoFiles()['skills_en.csv'] ?? '' }),
      /expected a name with a language/,
    ],
    [
      'relations alone',
      () => put({ 'skillSkillRelations.csv': escoFiles()['skillSkillRelations_en.csv'] ?? '' }),
      /no row can be used/,
    ],
  ]
  it.each(wrong)('%s', async (_, make, message) => {
    const before = await held()
    const path = make()
    await expect(take([path])).rejects.toThrow(message)
    await expect(take([path])).rejects.not.toThrow(/\n/)
    expect(await held()).toEqual(before)
  })

  test('the same language twice', async () => {
    await expect(take([put(escoFiles()), put(escoFiles())])).rejects.toThrow(/is the same file again/)
  })
})

test('a folder and a zip give the same; two languages side by side; relations with language and more columns', async () => {
  const done = await take([put(escoFiles())])
  expect({
    stored: done.stored,
    unused: done.unused,
    refused: done.files.flatMap((one) => one.refused),
  }).toEqual({
    stored: 10,
    unused: [],
    refused: [],
  })
  const fromFolder = await heldByName()
  expect(fromFolder.labels).toContain(`${escoUri('skill/soup')} en alternative prepare soups`)
  expect(fromFolder.labels).toContain(`${escoUri('skill/soup')} nl preferred soep bereiden`)
  expect(fromFolder.relations).toEqual([
    `${escoUri('occupation/cook')} broader ${escoUri('isco/C5120')}`,
    `${escoUri('occupation/cook')} essential ${escoUri('skill/soup')}`,
    `${escoUri('occupation/cook')} optional ${escoUri('skill/knives')}`,
    `${escoUri('skill/cut')} broader ${escoUri('skill/S1')}`,
    `${escoUri('skill/soup')} broader ${escoUri('skill/S1')}`,
    `${escoUri('skill/soup')} related ${escoUri('skill/cut')}`,
  ])
  const [esco] = await listSources(owner)
  expect(esco).toEqual({
    name: 'ESCO',
    version: '1.1.1',
    importing: null,
    skills: 3,
    skillGroups: 1,
    occupations: 1,
    occupationGroups: 1,
    obsolete: 0,
    relations: 6,
    mappings: 0,
    languages: ['en', 'nl'],
  })

  await owner.query(
    `truncate concept_label, concept_description, concept_relation, concept_collection, concept_fact, concept_mapping, concept, skill_import_file`,
  )
  await take([writeZip(join(home, 'all.zip'), escoFiles())])
  expect(await heldByName()).toEqual(fromFolder)
})

test('twice the same changes nothing, not even the edition', async () => {
  const folder = put(escoFiles())
  await take([folder])
  const before = await held()
  expect((await take([folder])).stored).toBe(0)
  expect(await held()).toEqual(before)
})

test('a language added later leaves the rest', async () => {
  const { 'skills_nl.csv': dutch = '', ...others } = escoFiles()
  await take([put(others)])
  await take([put({ 'skills_nl.csv': dutch })])
  const later = await heldByName()
  expect(later.relations).toHaveLength(6)
  expect(later.labels).toContain(`${escoUri('skill/soup')} nl preferred soep bereiden`)
  expect(later.labels).toContain(`${escoUri('skill/soup')} en preferred cook soup`)
})

test('cut off and taken up: the same as in one go; until then readers see nothing of it', async () => {
  const folder = put(escoFiles())
  const cutOff = (path: string) => ({
    storing: (file: { source: { path: string } }) => {
      if (file.source.path.endsWith(path)) throw new Error('cut off')
    },
  })
  await expect(take([folder], '1.1.1', cutOff('skillSkillRelations_en.csv'))).rejects.toThrow('cut off')
  expect((await held()).source).toMatchObject([{ version: null, importing: '1.1.1' }])
  expect((await loadTaxonomy(db.kysely)).uriOf('sharpen knives')).toBeUndefined()
  const known: string[] = []
  const done = await take([folder], '1.1.1', { known: (file) => known.push(file.source.name) })
  expect(known).toContain('skills')
  expect(done.stored).toBe(3)
  expect((await held()).source).toMatchObject([{ version: '1.1.1', importing: null }])
  expect(await heldByName()).toMatchObject({ relations: { length: 6 } })
})

test('rows that cannot be used are left out, with file, line and column', async () => {
  const files = escoFiles()
  files['skills_en.csv'] +=
    'KnowledgeSkillCompetence,http://x.y/a,,,,"two\nlines",,released,\nKnowledgeSkillCompetence,no-uri,,,odd,,,released,\n'
  files['occupationSkillRelations.csv'] +=
    `${escoUri('occupation/cook')},sometimes,,${escoUri('skill/soup')}\n${escoUri('occupation/cook')},optional,,${escoUri('skill/unknown')}\n`
  const { files: checked } = await take([put(files)])
  expect(
    checked.flatMap((one) =>
      one.refused.map(({ file, ...rest }) => ({ file: file.split('/').at(-1), ...rest })),
    ),
  ).toEqual([
    { file: 'skills_en.csv', line: 7, column: 'preferredLabel', expected: 'a label of 1 to 1000 characters' },
    { file: 'skills_en.csv', line: 9, column: 'conceptUri', expected: 'a URI (http://…), not "no-uri"' },
    {
      file: 'occupationSkillRelations.csv',
      line: 4,
      column: 'relationType',
      expected: 'essential or optional, not "sometimes"',
    },
    {
      file: 'occupationSkillRelations.csv',
      line: 5,
      column: 'skillUri',
      expected: `a concept of this version, not ${escoUri('skill/unknown')}`,
    },
  ])
  expect((await heldByName()).relations).toHaveLength(6)
})

test('a newer version keeps what dossiers may name: old concepts, old labels, their neighbours', async () => {
  await take([put(escoFiles())])
  const numbers = new Map((await held()).concepts.map((one) => [one.uri, one.id]))
  const files = escoFiles()
  for (const name of Object.keys(files)) {
    files[name] = (files[name] ?? '')
      .split('\n')
      .filter((line) => !line.includes('skill/cut') || name.startsWith('conceptSchemes'))
      .join('\n')
      .replaceAll('cook soup', 'cook soups and broths')
  }
  delete files['greenSkillsCollection_en.csv']
  delete files['skillSkillRelations_en.csv']
  await take([put(files)], '1.2')
  const { taxonomy, uriOf, version } = await loadTaxonomy(db.kysely)
  expect(version).toMatch(/^esco 1\.2, voorwerk /)
  const after = await held()
  expect(after.concepts.filter((one) => one.obsolete).map((one) => one.uri)).toEqual([escoUri('skill/cut')])
  expect(new Map(after.concepts.map((one) => [one.uri, one.id]))).toEqual(numbers)
  for (const text of ['snip celeriac', 'chop celeriac', 'knolselderij knippen']) {
    expect([text, uriOf(text)]).toEqual([text, escoUri('skill/cut')])
  }
  expect(['cook soup', 'cook soups and broths'].map(uriOf)).toEqual(Array(2).fill(escoUri('skill/soup')))
  const old = taxonomy.uris.indexOf(escoUri('skill/cut'))
  expect(taxonomy.broader.filter(([narrower]) => narrower === old)).toHaveLength(1)
  await expect(
    take([put({ 'occupationSkillRelations.csv': escoFiles()['occupationSkillRelations.csv'] ?? '' })], '1.3'),
  ).rejects.toThrow(/expected the files with skills and occupations of version 1\.3/)
})

test('what the own catalogue calls the same is one concept, with the relations of both', async () => {
  await take([put(escoFiles())])
  const { rows } = await owner.query(
    `select id, uri from concept where source = 'voorwerk' and kind = 'skill' order by uri limit 1`,
  )
  await owner.query(`insert into concept_mapping values ($1, $2, 'exact', 'voorwerk')`, [
    rows[0].id,
    escoUri('skill/soup'),
  ])
  await owner.query('update skill_source set edition = gen_random_uuid()')
  const { taxonomy, uriOf, canonical } = await loadTaxonomy(db.kysely)
  expect(uriOf('cook soup')).toBe(rows[0].uri)
  expect(canonical(escoUri('skill/soup'))).toBe(rows[0].uri)
  expect(taxonomy.uris).not.toContain(escoUri('skill/soup'))
  const [own, cut] = [rows[0].uri, escoUri('skill/cut')].map((uri) => taxonomy.uris.indexOf(uri))
  expect(taxonomy.related).toContainEqual([own, cut])
})
