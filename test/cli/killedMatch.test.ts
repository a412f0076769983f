import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '#statistics/random.ts'
import { builtCommandLine, type CommandLine } from '../support/commandLine.ts'

const home = mkdtempSync(join(tmpdir(), 'voorwerk-killed-match-'))
const candidates = join(home, 'C.jsonl.gz')
const jobs = join(home, 'J.jsonl')
/** More of everything: VOORWERK_KILLS=20 */
const rounds = Number(process.env.VOORWERK_KILLS ?? 4)
const size = process.env.VOORWERK_KILLS ? { people: 20_000, jobs: 12_000 } : { people: 4000, jobs: 2500 }
let voorwerk: CommandLine

beforeAll(async () => {
  voorwerk = await builtCommandLine()
  const next = randomFrom(7)
  const skills = (count: number) =>
    Array.from({ length: count }, () => ({
      uri: `http://x.y/s${Math.floor(next() ** 2 * 900)}`,
      level: 1 + Math.floor(next() * 5),
    }))
  const lines = (count: number, one: (at: number) => object) =>
    Array.from({ length: count }, (_, at) => `${JSON.stringify(one(at))}\n`).join('')
  const hours = () => 8 + Math.floor(next() * 32)
  writeFileSync(
    candidates,
    gzipSync(lines(size.people, (at) => ({ id: `c${at}`, skills: skills(22), hoursMax: hours() }))),
  )
  writeFileSync(
    jobs,
    lines(size.jobs, (at) => ({ id: `j${at}`, required: skills(4), optional: skills(8), hoursMin: hours() })),
  )
})
afterAll(() => {
  voorwerk.remove()
  rmSync(home, { recursive: true, force: true })
})

const args = (out: string) => [
  'match',
  '--candidates',
  candidates,
  '--jobs',
  jobs,
  '--out',
  out,
  '--top',
  '100',
  '--explain',
]
const lengthOf = (path: string) => (existsSync(path) ? statSync(path).size : 0)

test(`killed ${rounds} times at any moment, a match goes on and gives the same bytes`, {
  timeout: 900_000,
}, async () => {
  const whole = join(home, 'whole.jsonl')
  const out = join(home, 'killed.jsonl')
  const began = performance.now()
  expect(await voorwerk.run(args(whole))).toMatchObject({ code: 0 })
  const takes = performance.now() - began

  const grown: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const running = voorwerk.start(args(out))
    const growing = `${out}.unfinished`
    const before = lengthOf(growing)
    // a moment while the answer grows: otherwise it is not known whether anything is taken up
    for (const end = Date.now() + 60_000; lengthOf(growing) <= before && Date.now() < end; await sleep(5)) {
      if (running.child.exitCode !== null) break
    }
    await sleep(((round * 0.618) % 1) * takes * (1 / rounds))
    running.child.kill('SIGKILL')
    const { signal } = await running.ended
    if (signal === 'SIGKILL') {
      expect(existsSync(out)).toBe(false)
      grown.push(lengthOf(growing))
    } else {
      expect(readFileSync(out).equals(readFileSync(whole))).toBe(true)
      rmSync(out)
    }
  }
  const last = await voorwerk.run(args(out))
  expect(last).toMatchObject({ code: 0 })
  expect(readFileSync(out).equals(readFileSync(whole))).toBe(true)
  expect(readdirSync(home).filter((name) => name.startsWith('killed'))).toEqual(['killed.jsonl'])
  if ((grown.at(-1) ?? 0) > 1_000_000) expect(last.errors).toMatch(/\d+ were ranked in a run before this one/)
  const megabytes = grown.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')
  process.stdout.write(
    `${grown.length} of ${rounds} killed in a match of ${(takes / 1000).toFixed(1)} s and ${(lengthOf(out) / 1e6).toFixed(1)} MB, with ${megabytes} MB there; ended the same\n`,
  )
  expect(grown.length).toBeGreaterThan(rounds / 2)
})
