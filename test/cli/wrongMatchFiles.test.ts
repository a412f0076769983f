import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf } from '#exchange/matchFiles/fingerprint.ts'
import { knowledgeOf } from '#matching/knowledge.ts'
import { engineVersion } from '#matching/version.ts'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'
import { escoFiles, escoUri, writeFolder, writeZip } from '../support/escoFiles.ts'

let voorwerk: CommandLine
const home = mkdtempSync(join(tmpdir(), 'voorwerk-wrong-'))
const goodPeople = '{"id":"c1","skills":[{"uri":"a","level":3}]}\n'
const goodJobs = '{"id":"j1","required":[{"uri":"a"}]}\n'

beforeAll(async () => {
  chmodSync(home, 0o755)
  voorwerk = await builtCommandLine()
})
afterAll(() => {
  voorwerk.remove()
  rmSync(home, { recursive: true, force: true })
})

let number = 0
/** A file of its own for every case. */
function file(content: string | Uint8Array, name = 'given.jsonl'): string {
  const folder = join(home, String(++number))
  mkdirSync(folder)
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const person = (fields: string) => `${goodPeople}{"id":"c2",${fields}}\n`
const job = (fields: string) => `${goodJobs}{"id":"j2",${fields}}\n`
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const zipped = gzipSync(goodPeople.repeat(2000))
const gz = (content: Uint8Array) => file(content, 'given.jsonl.gz')
const turned = (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 16 : byte))

type Case = [name: string, make: () => string, said: RegExp]

/** Wrong whatever the file is of. */
const anyFile: Case[] = [
  ['not there', () => join(home, 'none.jsonl'), /: there is no such file$/],
  ['under a file', () => join(file(goodPeople), 'x.jsonl'), /: there is no such file$/],
  ['a folder', () => home, /: this is a folder: expected a file$/],
  ['empty', () => file(''), /: holds nothing: expected one JSON object a line$/],
  ['blank lines only', () => file('\n \r\n\n'), /: holds nothing: expected one JSON object a line$/],
  ['not JSON', () => file('hello\n'), /, line 1: not JSON: expected one JSON object on the line$/],
  ['half an object', () => file('{"id":"c1","ski'), /, line 1: not JSON/],
  ['one large list over lines', () => file('[\n{"id":"c1"}\n]\n'), /, line 1: not JSON/],
  ['a list', () => file('[]\n'), /, line 1: expected one JSON object$/],
  ['null', () => file('null\n'), /, line 1: expected one JSON object$/],
  ['a csv file', () => file('id,skills\nc1,a\n'), /, line 1: not JSON/],
  [
    'bytes of no text',
    () => file(Uint8Array.from({ length: 5000 }, (_, at) => 128 + (at % 120))),
    /, line 1: not text in UTF-8/,
  ],
  ['UTF-16', () => file(Buffer.from(`\uFEFF${goodPeople}`, 'utf16le')), /, line 1: not text in UTF-8/],
  ['zeros', () => file(new Uint8Array(5000)), /, line 1: not JSON/],
  ['zipped, but not named so', () => file(zipped), /, line 1: not text in UTF-8: .*ends in \.gz/],
  ['named .gz, but not zipped', () => gz(Buffer.from(goodPeople)), /: not a whole gzip file$/],
  [
    'zipped and cut off',
    () => gz(zipped.subarray(0, zipped.length - 9)),
    /: not a whole gzip file$|line 2: field/,
  ],
  [
    'zipped, one bit turned',
    () => gz(turned(gzipSync(`${goodPeople}${' '.repeat(100)}`))),
    /: not a whole gzip file$/,
  ],
  ['an empty .gz', () => gz(new Uint8Array()), /: not a whole gzip file$|: holds nothing/],
  [
    'a line of 5 MB',
    () => file(`{"id":"c1","x":"${'x'.repeat(5_000_000)}"}\n`),
    /, line 1: longer than 4000000 bytes/,
  ],
  ['200,000 deep', () => file(`${deep(200_000)}\n`), /, line 1: expected one JSON object$/],
  ['no id', () => file('{"skills":[],"required":[]}\n'), /, line 1: field id: expected a text$/],
  [
    'a number for an id',
    () => file('{"id":1,"skills":[],"required":[]}\n'),
    /, line 1: field id: expected a text$/,
  ],
  [
    'an empty id',
    () => file('{"id":"","skills":[],"required":[]}\n'),
    /field id: expected a text that is not empty$/,
  ],
]

const peopleFiles: Case[] = [
  [
    'the same id again',
    () => file(goodPeople + goodPeople),
    /line 2: field id: expected an id of its own, this one stands on line 1$/,
  ],
  ['no skills', () => file('{"id":"c1"}\n'), /line 1: field skills: expected a list of skills$/],
  [
    'level 7',
    () => file(person('"skills":[{"uri":"a"},{"uri":"b","level":7}]')),
    /line 2: field skills\[1\]\.level: expected a level from 1 to 5$/,
  ],
  [
    'level 0',
    () => file(person('"skills":[{"uri":"a","level":0}]')),
    /field skills\[0\]\.level: expected a level from 1 to 5$/,
  ],
  [
    'half a level',
    () => file(person('"skills":[{"uri":"a","level":2.5}]')),
    /field skills\[0\]\.level: expected a whole number/,
  ],
  [
    'a level in words',
    () => file(person('"skills":[{"uri":"a","level":"3"}]')),
    /field skills\[0\]\.level: expected a whole number/,
  ],
  [
    'a level beyond all numbers',
    () => file(person('"skills":[{"uri":"a","level":1e400}]')),
    /field skills\[0\]\.level: expected a whole number/,
  ],
  [
    'a skill without uri',
    () => file(person('"skills":[{"level":3}]')),
    /field skills\[0\]\.uri: expected a text$/,
  ],
  ['lists in lists', () => file(person(`"skills":${deep(50_000)}`)), /field skills\[0\]: expected a skill/],
  ['NaN', () => file(person('"skills":[],"hoursMax":NaN')), /line 2: not JSON/],
  ['Infinity', () => file(person('"skills":[],"hoursMax":Infinity')), /line 2: not JSON/],
  ['-Infinity', () => file(person('"skills":[],"home":[-Infinity,1]')), /line 2: not JSON/],
  [
    'beyond all numbers',
    () => file(person('"skills":[],"hoursMax":1e999')),
    /field hoursMax: expected a number of hours$/,
  ],
  [
    'a huge number',
    () => file(person('"skills":[],"maxTravelMinutes":1e300')),
    /field maxTravelMinutes: expected at most 1000000000 minutes$/,
  ],
  [
    'less than no hours',
    () => file(person('"skills":[],"hoursMax":-1')),
    /field hoursMax: expected 0 or more hours$/,
  ],
  [
    'null hours',
    () => file(person('"skills":[],"hoursMax":null')),
    /field hoursMax: expected a number of hours$/,
  ],
  ['a home of one number', () => file(person('"skills":[],"home":[1]')), /field home: expected two numbers/],
  [
    'a home off the map',
    () => file(person('"skills":[],"home":[1e12,1]')),
    /field home\[0\]: expected at most 1000000000 metres$/,
  ],
  [
    'shifts that are no list',
    () => file(person('"skills":[],"shifts":"day"')),
    /field shifts: expected a list of shifts$/,
  ],
  [
    'Dutch 6',
    () => file(person('"skills":[],"dutchLevel":6')),
    /field dutchLevel: expected a level of Dutch from 0 to 5$/,
  ],
]

const jobFiles: Case[] = [
  ['the same id again', () => file(goodJobs + goodJobs), /line 2: field id: expected an id of its own/],
  ['nothing required', () => file('{"id":"j1"}\n'), /line 1: field required: expected a list of skills$/],
  [
    'level 7',
    () => file(job('"required":[{"uri":"b","level":7}]')),
    /line 2: field required\[0\]\.level: expected a level from 1 to 5$/,
  ],
  [
    'optional level 7',
    () => file(job('"required":[],"optional":[{"uri":"b","level":7}]')),
    /field optional\[0\]\.level: expected a level/,
  ],
  [
    'weeks missing',
    () => file(job('"required":[],"learnable":[{"uri":"a"}]')),
    /field learnable\[0\]\.weeks: expected a number of weeks$/,
  ],
  [
    'weeks below zero',
    () => file(job('"required":[],"learnable":[{"uri":"a","weeks":-2}]')),
    /field learnable\[0\]\.weeks: expected 0 or more weeks$/,
  ],
  [
    'a start beyond all numbers',
    () => file(job('"required":[],"weeksToStart":1e999')),
    /field weeksToStart: expected a number of weeks$/,
  ],
  ['a shift in a list', () => file(job('"required":[],"shift":["day"]')), /field shift: expected a text$/],
  [
    'a place in words',
    () => file(job('"required":[],"place":"Lelystad"')),
    /field place: expected two numbers/,
  ],
]

const skill = (uri: string) => `{"id":"c1","skills":[{"uri":"${uri}"}]}\n`
const folder = (change: (files: Record<string, string>) => void) => () => {
  const files = escoFiles()
  change(files)
  return writeFolder(join(home, String(++number)), files)
}

const skillFolders: Case[] = [
  ['not there', () => join(home, 'none'), /: there is no such folder or file$/],
  ['an empty folder', () => join(file(''), '..'), /expected csv files of an official ESCO download/],
  ['a zip that is none', () => file('x', 'esco.zip'), /: not a whole zip file$/],
  [
    'half a zip',
    () => {
      const path = writeZip(join(home, `${++number}.zip`), escoFiles())
      const whole = readFileSync(path)
      writeFileSync(path, whole.subarray(0, whole.length / 2))
      return path
    },
    /: not a whole zip file$/,
  ],
  [
    'a zip with one byte turned',
    () => {
      const path = writeZip(join(home, `${++number}.zip`), escoFiles())
      const whole = readFileSync(path, 'latin1')
      writeFileSync(path, whole.replace('essential,skill/competence', 'essential,skill/kompetence'), 'latin1')
      return path
    },
    /occupationSkillRelations\.csv: cannot be read whole \(damaged inside the zip file\)$/,
  ],
  [
    'wrong columns',
    folder((all) => Object.assign(all, { 'skillSkillRelations_en.csv': 'a,b\n1,2\n' })),
    /skillSkillRelations_en\.csv, line 1: expected a column originalSkillUri and relatedSkillUri$/,
  ],
  [
    'a word for a URI',
    folder((all) =>
      Object.assign(all, { 'broaderRelationsSkillPillar_en.csv': 'conceptUri,broaderUri\nknip,plak\n' }),
    ),
    /broaderRelationsSkillPillar_en\.csv, line 2, conceptUri: expected a URI .*, not "knip"$/,
  ],
  [
    'a relation that is none',
    folder((all) =>
      Object.assign(all, {
        'occupationSkillRelations.csv': `occupationUri,relationType,skillUri\n${escoUri('occupation/cook')},sometimes,${escoUri('skill/soup')}\n`,
      }),
    ),
    /line 2, relationType: expected essential or optional, not "sometimes"$/,
  ],
  [
    'bytes of no text',
    folder((all) => Object.assign(all, { 'skills_en.csv': 'x' })),
    /skills_en\.csv.*line 1: expected a column conceptUri/,
  ],
  [
    'quotes that never close',
    folder((all) =>
      Object.assign(all, { 'skillSkillRelations_en.csv': 'originalSkillUri,relatedSkillUri\n"a,b\nc,d\n' }),
    ),
    /skillSkillRelations_en\.csv: line \d+: not csv as expected/,
  ],
]

/** Refused with one line and exit code 2; the answer of an earlier run is still there, and nothing lies beside it. */
async function refused(args: string[], said: RegExp): Promise<void> {
  const out = join(home, `out ${++number}`)
  mkdirSync(out)
  const answer = join(out, 'R.jsonl')
  writeFileSync(answer, 'an earlier answer')
  const writes = args[0] === 'match' ? ['--out', answer] : []
  const { code, errors, out: printed } = await voorwerk.run([...args, ...writes])
  const lines = errors
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('  '))
  expect(lines).toEqual([expect.stringMatching(said)])
  expect(lines[0]).toMatch(/^voorwerk: /)
  expect([code, printed]).toEqual([2, ''])
  expect(readdirSync(out)).toEqual(['R.jsonl'])
  expect(readFileSync(answer, 'utf8')).toBe('an earlier answer')
}

describe.concurrent('candidates that are wrong', () => {
  test.each([...anyFile, ...peopleFiles])('%s', async (_, make, said) => {
    await refused(['match', '--candidates', make(), '--jobs', file(goodJobs)], said)
  })
})

describe.concurrent('jobs that are wrong', () => {
  test.each([...anyFile.slice(0, 6), ...jobFiles])('%s', async (_, make, said) => {
    await refused(['match', '--candidates', file(goodPeople), '--jobs', make()], said)
  })
})

describe.concurrent('fairness reads the same files', () => {
  test.each(anyFile.slice(2, 6))('candidates: %s', async (_, make, said) => {
    await refused(['fairness', '--candidates', make(), '--jobs', file(goodJobs)], said)
  })
  test.each([...anyFile.slice(11, 14), ...jobFiles.slice(0, 3)])('jobs: %s', async (_, make, said) => {
    await refused(['fairness', '--candidates', file(goodPeople), '--jobs', make()], said)
  })
})

describe.concurrent('a folder of skills that is wrong', () => {
  test.each(skillFolders)('%s', async (_, make, said) => {
    const people = file(skill(escoUri('skill/soup')))
    await refused(['match', '--candidates', people, '--jobs', file(goodJobs), '--skills', make()], said)
  })

  test('a skill that it does not hold', async () => {
    const skills = writeFolder(join(home, String(++number)), escoFiles())
    const people = file(
      `${skill(escoUri('skill/soup'))}${person('"skills":[{"uri":"http://x.y/z"}]').split('\n')[1]}\n`,
    )
    const said = /line 2: field skills\[0\]\.uri: expected a skill of the taxonomy$/
    await refused(['match', '--candidates', people, '--jobs', file(goodJobs), '--skills', skills], said)
  })
})

describe('places', () => {
  test('a file that may not be read', async () => {
    const path = file(goodPeople)
    chmodSync(path, 0)
    // root may read everything: then somebody else tries
    const uid = process.getuid?.() === 0 ? 65534 : undefined
    const { code, errors } = await voorwerk.run(
      ['fairness', '--candidates', path, '--jobs', file(goodJobs)],
      { uid },
    )
    expect([code, errors]).toEqual([2, expect.stringContaining(`${path}: may not be read`)])
  })

  test.each([
    ['nowhere', () => join(home, 'none', 'R.jsonl'), /expected a place in a folder that is there$/m],
    ['a folder', () => home, /this is a folder: expected the name of a file$/m],
    ['a device', () => '/dev/full', /this is a device or a pipe: expected the name of a file$/m],
  ])('an answer that is to go to %s', async (_, place, said) => {
    const args = ['match', '--candidates', file(goodPeople), '--jobs', file(goodJobs), '--out', place()]
    const { code, errors } = await voorwerk.run(args)
    expect([code, errors]).toEqual([2, expect.stringMatching(said)])
  })

  test('an answer never takes the place of what it is made from', async () => {
    const jobs = file(goodJobs)
    const { code, errors } = await voorwerk.run([
      'match',
      '--candidates',
      file(goodPeople),
      '--jobs',
      jobs,
      '--out',
      jobs,
    ])
    expect([code, errors]).toEqual([2, expect.stringContaining('this is a file that is read')])
    expect(readFileSync(jobs, 'utf8')).toBe(goodJobs)
  })
})

test.each(['', '.unfinished', '.unfinished.from'])(
  'an answer beside %j never undoes what is read',
  async (end) => {
    const jobs = file(goodJobs, `R.jsonl${end}`)
    const out = jobs.slice(0, jobs.length - end.length)
    const { code } = await voorwerk.run([
      'match',
      '--candidates',
      file(goodPeople),
      '--jobs',
      jobs,
      '--out',
      out,
    ])
    expect([code, readFileSync(jobs, 'utf8')]).toEqual([2, goodJobs])
  },
)

test('what another engine began is not gone on with', async () => {
  const out = join(home, `${++number}.jsonl`)
  const args = ['match', '--candidates', file(goodPeople), '--jobs', file(goodJobs), '--out', out]
  expect((await voorwerk.run(args)).code).toBe(0)
  const right = readFileSync(out, 'utf8')
  const { candidates, jobs } = { candidates: args[2] ?? '', jobs: args[4] ?? '' }
  const files = [candidates, jobs].map((path) => ({
    path,
    size: statSync(path).size,
    changed: statSync(path).mtimeMs,
  }))
  const given = { candidates, jobs, out, top: 100, explain: false, direction: 'job-to-candidates' }
  const begun = async (engine: string) => {
    const from = {
      ...given,
      files,
      background: fingerprintOf(knowledgeOf(noTaxonomy)),
      engineVersion: engine,
    }
    writeFileSync(`${out}.unfinished.from`, createHash('sha256').update(JSON.stringify(from)).digest('hex'))
    writeFileSync(`${out}.unfinished`, 'an earlier line\n')
    expect((await voorwerk.run(args)).code).toBe(0)
    return readFileSync(out, 'utf8')
  }
  expect(await begun(engineVersion)).toBe('an earlier line\n')
  expect(await begun(`${engineVersion} before`)).toBe(right)
})

describe('odd, but right', () => {
  test.each([
    ['a mark of Unicode before it', `\uFEFF${goodPeople}`],
    [
      'Windows line ends and no end of the last line',
      `\r\n${goodPeople.trim()}\r\n\r\n${goodPeople.trim().replace('c1', 'c0')}`,
    ],
    ['less than nothing of nothing', '{"id":"c1","skills":[{"uri":"a"}],"hoursMax":-0}\n'],
    [
      'fields that nobody knows, 100,000 deep',
      `{"id":"c1","skills":[{"uri":"a"}],"more":${deep(100_000)}}\n`,
    ],
  ])('%s', async (_, content) => {
    const out = join(home, `${++number}.jsonl`)
    const { code } = await voorwerk.run([
      'match',
      '--candidates',
      file(content),
      '--jobs',
      file(goodJobs),
      '--out',
      out,
    ])
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).ranking).toContain('c1')
    expect(existsSync(`${out}.unfinished`)).toBe(false)
  })
})
