import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FileError } from '#exchange/matchFiles/lines.ts'
import { matchAll, type Request } from '#exchange/matchFiles/matchAll.ts'
import { readCandidates, readJobs } from '#exchange/matchFiles/read.ts'
import { factsOf, takeUp } from '#exchange/matchFiles/unfinished.ts'
import { writeRankings } from '#exchange/matchFiles/write.ts'
import { knowledgeOf } from '#matching/knowledge.ts'
import { packPeople } from '#matching/people.ts'
import type { Job, Person } from '#matching/request.ts'
import { noTaxonomy } from '#skills/taxonomy.ts'

const folder = mkdtempSync(join(tmpdir(), 'voorwerk-match-'))
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const good = '{"id":"c1","skills":[{"uri":"a","level":3}]}'
const knowledge = knowledgeOf(noTaxonomy)

describe('a file that is wrong is refused with line, field and what was expected', () => {
  const wrong: [why: string, second: string, said: string][] = [
    ['not JSON', 'hello', 'line 2: not JSON: expected one JSON object on the line'],
    ['a list', '[]', 'line 2: expected one JSON object'],
    ['no id', '{"skills":[]}', 'line 2: field id: expected a text'],
    [
      'level 7',
      '{"id":"c2","skills":[{"uri":"a"},{"uri":"b","level":7}]}',
      'line 2: field skills[1].level: expected a level from 1 to 5',
    ],
    [
      'half a level',
      '{"id":"c2","skills":[{"uri":"a","level":2.5}]}',
      'field skills[0].level: expected a whole number from 1 to 5',
    ],
    ['negative hours', '{"id":"c2","skills":[],"hoursMax":-1}', 'field hoursMax: expected 0 or more hours'],
    [
      'a home of one number',
      '{"id":"c2","skills":[],"home":[1]}',
      'field home: expected two numbers: metres on the RD grid',
    ],
    ['skills that are no list', '{"id":"c2","skills":"a"}', 'field skills: expected a list of skills'],
    ['the same id again', good, 'line 2: field id: expected an id of its own, this one stands on line 1'],
    [
      'a skill that the taxonomy does not hold',
      '{"id":"c2","skills":[{"uri":"z"}]}',
      'line 2: field skills[0].uri: expected a skill of the taxonomy',
    ],
  ]
  test.each(wrong)('%s', async (_, second, said) => {
    const path = file('wrong.jsonl', `${good}\n${second}\n`)
    const reading = readCandidates(path, (uri) => uri !== 'z')
    await expect(reading).rejects.toThrow(FileError)
    await expect(readCandidates(path, (uri) => uri !== 'z')).rejects.toThrow(said)
  })

  test('a job whose learnable skill takes no weeks', async () => {
    const path = file('jobs.jsonl', '{"id":"j","required":[],"learnable":[{"uri":"a"}]}')
    await expect(readJobs(path)).rejects.toThrow(
      'line 1: field learnable[0].weeks: expected a number of weeks',
    )
  })

  test('a file that is not there, a folder, half a zip', async () => {
    await expect(readJobs(join(folder, 'none.jsonl'))).rejects.toThrow('there is no such file')
    await expect(readJobs(folder)).rejects.toThrow('this is a folder: expected a file')
    const whole = gzipSync(`${good}\n`.repeat(1000))
    const half = file('half.jsonl.gz', whole.subarray(0, whole.length - 20))
    await expect(readCandidates(half)).rejects.toThrow(FileError)
    const noZip = file('no.jsonl.gz', good)
    await expect(readCandidates(noZip)).rejects.toThrow('not a whole gzip file')
  })

  test('rubbish without line ends stops early, not when memory is full', async () => {
    const path = file('rubbish.jsonl', Buffer.alloc(9_000_000, 120))
    await expect(readCandidates(path)).rejects.toThrow('expected one JSON object a line')
  })
})

test('reads plain and zipped files; empty lines and unknown fields are left alone', async () => {
  const line = '{"id":"c1","name":"x","skills":[{"uri":"a"}],"shifts":[]}'
  const plain = await readCandidates(file('good.jsonl', `\n${line}\r\n\n`))
  const zipped = await readCandidates(file('good.jsonl.gz', gzipSync(line)))
  expect(plain).toEqual([{ id: 'c1', skills: [{ uri: 'a' }], shifts: [] }])
  expect(zipped).toEqual(plain)
})

const people: Person[] = Array.from({ length: 40 }, (_, at) => ({
  id: `p${String(at).padStart(2, '0')}`,
  skills: [{ uri: `s${at % 7}`, level: 1 + (at % 5) }, { uri: `s${at % 3}` }],
}))
const jobs: Job[] = Array.from({ length: 600 }, (_, at) => ({
  id: `j${String(at).padStart(3, '0')}`,
  required: [{ uri: `s${at % 7}`, level: 3 }, { uri: `s${at % 5}` }],
}))
const request = (given: Partial<Request> = {}): Request => ({
  people: packPeople(people, knowledge),
  jobs,
  knowledge,
  direction: 'job-to-candidates',
  top: 5,
  explain: false,
  skip: 0,
  threads: 1,
  ...given,
})

async function answer(given: Partial<Request>): Promise<string> {
  const lines: string[] = []
  for await (const ranking of matchAll(request(given))) lines.push(JSON.stringify(ranking))
  return lines.join('\n')
}

describe('ranking whole files', () => {
  test('two threads, another order and a second run give the same bytes', async () => {
    const once = await answer({})
    expect(await answer({ threads: 2 })).toBe(once)
    expect(
      await answer({ people: packPeople(people.toReversed(), knowledge), jobs: jobs.toReversed() }),
    ).toBe(once)
    expect(once.split('\n')).toHaveLength(600)
  })

  test('both ways explain the first of each, with points that add up', async () => {
    for (const direction of ['job-to-candidates', 'candidate-to-jobs'] as const) {
      const [first] = (await answer({ direction, explain: true, jobs: jobs.slice(0, 9) })).split('\n')
      const { ranking, explanations } = JSON.parse(first ?? '{}')
      expect(explanations.map((one: { id: string }) => one.id)).toEqual(ranking.slice(0, 20))
      for (const { requirements, motivation, score } of explanations) {
        const points = requirements.reduce(
          (sum: number, one: { points: number }) => sum + one.points,
          motivation,
        )
        expect(Math.abs(points - score)).toBeLessThan(1e-6)
      }
    }
  })

  test('goes on where an earlier run was cut off, and starts afresh when a file changed', async () => {
    const input = file('input.jsonl', 'one')
    const out = join(folder, 'answer.jsonl')
    const whole = `${await answer({})}\n`
    const from = async (path: string, top = 5) => ({ files: await factsOf([path]), top })
    await takeUp(out, await from(input))
    const cut = whole.split('\n').slice(0, 100).join('\n')
    writeFileSync(`${out}.unfinished`, `${cut}\n{"query":"j1`)

    const again = await takeUp(out, await from(input))
    expect(again.lines).toBe(100)
    await writeRankings(out, again, matchAll(request({ skip: again.lines })))
    expect(readFileSync(out, 'utf8')).toBe(whole)

    writeFileSync(`${out}.unfinished`, `${cut}\n`)
    expect((await takeUp(out, await from(input, 6))).lines).toBe(0)
    expect((await takeUp(out, await from(file('input.jsonl', 'other'), 6))).lines).toBe(0)
  })

  test('a place that cannot be written is said so', async () => {
    await expect(takeUp(join(folder, 'none', 'a.jsonl'), {})).rejects.toThrow('cannot be written there')
  })
})
