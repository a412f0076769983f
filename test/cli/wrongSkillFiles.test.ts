import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { escoFiles, escoUri, writeFolder, writeZip } from '../support/escoFiles.ts'
import { allOfSkills } from '../support/skillTables.ts'

const home = mkdtempSync(join(tmpdir(), 'voorwerk-wrong-skills-'))
let voorwerk: CommandLine
let database: FreshDatabase
let owner: pg.Client

beforeAll(async () => {
  chmodSync(home, 0o755)
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  voorwerk = await builtCommandLine()
})
afterAll(async () => {
  voorwerk.remove()
  await owner.end()
  await database.drop()
  rmSync(home, { recursive: true, force: true })
})

let number = 0
const put = (change: (files: Record<string, string>) => Record<string, string>) => () =>
  writeFolder(join(home, String(++number)), { ...escoFiles(), ...change(escoFiles()) })
/** The same folder with other bytes in one of its files. */
const bytes = (name: string, content: (now: Buffer) => Buffer) => () => {
  const folder = put(() => ({}))()
  writeFileSync(join(folder, name), content(readFileSync(join(folder, name))))
  return folder
}
const nothing = () => {
  const folder = join(home, String(++number))
  mkdirSync(folder)
  return folder
}
const zip = () => writeZip(join(home, `${++number}.zip`), escoFiles())
const bytesOfZip = (content: (now: Buffer) => Buffer) => () => {
  const path = zip()
  writeFileSync(path, content(readFileSync(path)))
  return path
}
const concepts = 'conceptType,conceptUri,preferredLabel,altLabels,description\n'

const wrong: [name: string, make: () => string, said: RegExp][] = [
  ['not there', () => join(home, 'none'), /: there is no such folder or file$/],
  ['under a file', () => join(zip(), 'x'), /: there is no such folder or file$/],
  ['an empty folder', nothing, /: expected csv files of an official ESCO download, or a zip with them$/],
  [
    'a file of another kind',
    () => join(put(() => ({ 'note.txt': 'x' }))(), 'note.txt'),
    /: expected csv files/,
  ],
  ['an empty zip file', bytesOfZip(() => Buffer.alloc(0)), /: not a whole zip file$/],
  ['a zip that is none', bytesOfZip(() => Buffer.from('{"id":1}')), /: not a whole zip file$/],
  ['half a zip', bytesOfZip((now) => now.subarray(0, now.length / 2)), /: not a whole zip file$/],
  ['a zip without its beginning', bytesOfZip((now) => now.subarray(500)), /\.zip/],
  [
    'a zip with one byte turned',
    bytesOfZip((now) =>
      Buffer.from(now.toString('latin1').replace('Cut greens to size', 'Cut greens to sizf'), 'latin1'),
    ),
    /skills_en\.csv: cannot be read whole \(damaged inside the zip file\)$/,
  ],
  [
    'an empty file',
    put(() => ({ 'skills_en.csv': '' })),
    /skills_en\.csv: no row can be used; expected rows$/,
  ],
  [
    'a head alone',
    put(() => ({ 'skills_en.csv': concepts })),
    /skills_en\.csv: no row can be used; expected rows$/,
  ],
  [
    'JSON',
    put(() => ({ 'skills_en.csv': '{"conceptUri":"x"}\n' })),
    /skills_en\.csv: line 1: not csv as expected: quotes stand around a whole cell$/,
  ],
  [
    'semicolons',
    put((all) => ({ 'skills_en.csv': (all['skills_en.csv'] ?? '').replaceAll(',', ';') })),
    /skills_en\.csv, line 1: expected a column/,
  ],
  [
    'a column that is missing',
    put((all) => ({ 'skills_nl.csv': (all['skills_nl.csv'] ?? '').replace('conceptUri', 'uri') })),
    /skills_nl\.csv, line 1: expected a column conceptUri$/,
  ],
  [
    'UTF-16',
    bytes('skills_nl.csv', (now) => Buffer.from(now.toString(), 'utf16le')),
    /skills_nl\.csv, line 1: expected a column conceptType and/,
  ],
  [
    'Windows-1252',
    bytes('skills_nl.csv', (now) =>
      Buffer.from(now.toString().replace('messen slijpen', 'crème maken'), 'latin1'),
    ),
    /skills_nl\.csv: line 4: not text in UTF-8: expected csv$/,
  ],
  [
    'cut off inside a letter',
    bytes('skills_nl.csv', (now) => Buffer.concat([now, Buffer.from([0xc3])])),
    /skills_nl\.csv: line 5: not text in UTF-8: expected csv$/,
  ],
  [
    'quotes that never close',
    put((all) => ({ 'skills_nl.csv': `${all['skills_nl.csv']}KnowledgeSkillCompetence,"ht` })),
    /skills_nl\.csv: line \d+: not csv as expected: a quote that opens a cell must close it$/,
  ],
  [
    'too few cells',
    put((all) => ({ 'skills_nl.csv': `${all['skills_nl.csv']}a,b\n` })),
    /skills_nl\.csv: line \d+: not csv as expected: every row has a cell for every column$/,
  ],
  [
    'no row with a URI',
    put(() => ({ 'skills_en.csv': `${concepts}KnowledgeSkillCompetence,knip,a,,\n` })),
    /no row can be used; line 2, conceptUri: expected a URI \(http:\/\/…\), not "knip"$/,
  ],
  [
    'no row of its kind',
    put(() => ({ 'skills_en.csv': `${concepts}Occupation,${escoUri('x')},a,,\n` })),
    /line 2, conceptType: expected KnowledgeSkillCompetence, not "Occupation"$/,
  ],
  [
    'relations of what is not there',
    put(() => ({
      'skillSkillRelations_en.csv': `originalSkillUri,relationType,relatedSkillUri\n${escoUri('p')},optional,${escoUri('q')}\n`,
    })),
    /skillSkillRelations_en\.csv: no row can be used; line 2, originalSkillUri: expected a concept of this version/,
  ],
  [
    'a folder where a file should be',
    () => {
      const folder = put(() => ({}))()
      rmSync(join(folder, 'skills_en.csv'))
      mkdirSync(join(folder, 'skills_en.csv'))
      return folder
    },
    /skills_en\.csv: this is a folder: expected a file$/,
  ],
  [
    'labels of no language',
    () => join(put((all) => ({ 'skills.csv': all['skills_en.csv'] ?? '' }))(), 'skills.csv'),
    /expected a name with a language, as skills_nl\.csv$/,
  ],
]

const take = (args: string[], uid?: number) =>
  voorwerk.run(['skills', 'import', ...args, '--version', '1.1.1'], {
    uid,
    environment: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
  })

describe('an ESCO download that is wrong: one line, exit code 2, and the database as it was', () => {
  test.each(wrong)('%s', async (_, make, said) => {
    const before = await allOfSkills(owner)
    const { code, out, errors } = await take([make()])
    const lines = errors
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('  '))
    expect(lines).toEqual([expect.stringMatching(said)])
    expect(lines[0]).toMatch(/^voorwerk: /)
    expect([code, out]).toEqual([2, ''])
    expect(await allOfSkills(owner)).toEqual(before)
  })

  test('a list of refused rows that cannot be written is said before anything is stored', async () => {
    const before = await allOfSkills(owner)
    const { code, errors } = await take([put(() => ({}))(), '--refused', join(home, 'none', 'refused.txt')])
    expect([code, errors]).toEqual([
      2,
      expect.stringMatching(/^voorwerk: .*refused\.txt: expected a place in a folder that is there$/m),
    ])
    expect(await allOfSkills(owner)).toEqual(before)
  })

  test('a mark of Unicode, Windows line ends and empty lines are right', async () => {
    const folder = put((all) => ({
      'skills_nl.csv': `\uFEFF${(all['skills_nl.csv'] ?? '').replaceAll('\n', '\r\n')}\r\n`,
    }))()
    expect(await take([folder])).toMatchObject({
      code: 0,
      out: expect.stringContaining('taken in, 0 left out'),
    })
  })
})
