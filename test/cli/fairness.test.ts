import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fairness } from '#cli/fairness.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voorwerk-fairness-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What the command prints for these lines. */
async function printed(people: object[], jobs: object[], ...more: string[]): Promise<string> {
  const place = (name: string) => join(folder, name)
  const lines = (all: object[]) => all.map((one) => JSON.stringify(one)).join('\n')
  await writeFile(place('C.jsonl'), lines(people))
  await writeFile(place('J.jsonl'), lines(jobs))
  const out: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  try {
    await fairness.run(['--candidates', place('C.jsonl'), '--jobs', place('J.jsonl'), ...more])
  } finally {
    vi.restoreAllMocks()
  }
  return out.join('')
}

const people = Array.from({ length: 12 }, (_, at) => ({
  id: `p${at}`,
  skills: [{ uri: 'a' }, { uri: 'b' }, ...Array.from({ length: at }, (_, n) => ({ uri: `other ${n}` }))],
  hoursMax: at < 5 ? 8 : 32,
  dutchLevel: at < 3 ? 0 : 4,
  gender: 'x',
}))
const jobs = [
  { id: 'j1', required: [{ uri: 'a' }, { uri: 'b' }], learnable: [], hoursMin: 24 },
  { id: 'j2', required: [{ uri: 'a' }], learnable: [], dutchLevelMin: 3 },
  { id: 'j3', required: [{ uri: 'x' }, { uri: 'y' }], learnable: [] },
]

it('counts the files, and keeps groups of one to four people back', async () => {
  const figures = JSON.parse(await printed(people, jobs, '--json'))
  expect(figures).toMatchObject({
    people: 12,
    jobs: 3,
    taxonomy: 'none',
    nobodyClose: ['j3'],
    whitelist: { readOutside: [], same: true },
  })
  expect(figures.dropOuts).toEqual([
    { key: 'hours', people: 5, pairs: 5 },
    { key: 'shift', people: 0, pairs: 0 },
    { key: 'travel', people: 0, pairs: 0 },
    { key: 'dutch', people: null, pairs: null },
    { key: 'readiness', people: 0, pairs: 0 },
  ])
})

it('says it in words, and never names a person', async () => {
  const text = await printed(people, jobs)
  expect(text).toContain('all the rest changed: the same result')
  expect(text).toContain('dutch       kept back people')
  expect(text).toContain('Jobs nobody is ready for or one step from: 1\n  j3')
  expect(text).not.toMatch(/\bp\d+\b/)
})

it('says which files are missing, and what is wrong in a file', async () => {
  await expect(fairness.run(['--candidates', 'C.jsonl'])).rejects.toThrow('Say which files')
  await expect(printed([{ id: 'p', skills: [{ uri: 'a', level: 7 }] }], jobs)).rejects.toThrow(
    'C.jsonl, line 1: field skills[0].level: expected a level from 1 to 5',
  )
})
