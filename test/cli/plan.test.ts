import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instanceTypes } from '#planning/planOf.ts'
import { stackingInstance } from '../../bench/support/stackingInstances.ts'
import { builtCommandLine, type CommandLine, type Running } from '../support/commandLine.ts'
import { cohortInstance } from '../support/planInstances.ts'

/** Instances with their best values, and a checker, that do not come along with the project. */
const shared = join(import.meta.dirname, '../../../shared')
const sets = join(shared, 'data/planning-dev')
const checker = join(shared, 'tools/check_plan.py')
const there = existsSync(sets) && existsSync(checker)
if (!there) process.stdout.write('skipped: the check sets of planning are not beside this project\n')

const home = mkdtempSync(join(tmpdir(), 'voorwerk-plan-'))
let voorwerk: CommandLine
beforeAll(async () => {
  voorwerk = await builtCommandLine()
})
afterAll(() => {
  voorwerk.remove()
  rmSync(home, { recursive: true, force: true })
})

let number = 0
function file(content: string | object, name = 'given.json'): string {
  const folder = join(home, String(++number))
  mkdirSync(folder)
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}
/** Until a run has read its file and begun. */
async function planning({ child, ended }: Running): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    child.stderr?.on('data', (part: Buffer) => part.includes('planning: ') && resolve())
  })
  await Promise.race([begun, ended])
}
const plan = (...args: string[]) => voorwerk.run(['plan', ...args])

const instances = there
  ? readdirSync(sets)
      .filter((name) => existsSync(join(sets, name.replace('.json', '.best.json'))))
      .filter((name) => instanceTypes.includes(JSON.parse(readFileSync(join(sets, name), 'utf8')).type))
  : []

describe('the check sets', () => {
  test.runIf(there)('there are some of what is planned here', () => {
    expect(instances.length).toBeGreaterThan(0)
  })

  test.runIf(there).each(instances)('%s: a plan that the checker agrees with', async (name) => {
    const out = file('', 'plan.json')
    const { code } = await plan(join(sets, name), '--out', out, '--seconds', '5')
    const answer = JSON.parse(readFileSync(out, 'utf8'))
    const said = JSON.parse(execFileSync('python3', [checker, join(sets, name), out], { encoding: 'utf8' }))
    expect(code).toBe(0)
    expect(said).toMatchObject({ feasible: true, errors: [], objective: answer.objective })
    expect(answer.instance).toBe(name.replace('.json', ''))
  })
})

const small = () => cohortInstance(12, 4, 3)
/** Worth a second of work at least. */
const large = () => cohortInstance(2500, 100, 60, 0.8)
type Wrong = [name: string, make: () => string | object, said: RegExp]
const changed = (change: (one: ReturnType<typeof small>) => unknown) => () => {
  const one = small()
  change(one)
  return one
}

const wrongFiles: Wrong[] = [
  ['empty', () => '', /: holds nothing: expected one JSON object$/],
  ['not JSON', () => '{\n  "type": "cohort",\n  oops\n}', /, line 3, column 3: not JSON$/],
  ['cut off', () => '{\n"type":\n"cohort"', /, line 3(, column \d+)?: not JSON$/],
  ['a list', () => '[]', /: expected one JSON object$/],
  ['of no type', () => '{}', /: field type: expected .*cohort/],
  ['of an unknown type', () => '{"type":"tram"}', /: field type: expected .*cohort/],
  ['of a type that is everywhere', () => '{"type":"constructor"}', /: field type: expected .*cohort/],
  [
    'without candidates',
    () => ({ ...small(), candidates: 3 }),
    /: field candidates: expected a list of candidates$/,
  ],
  [
    'seats below nothing',
    changed((one) => Object.assign(one.tracks[1] ?? {}, { capacity: -1 })),
    /: field tracks\[1\]\.capacity: expected a whole number of 0 or more$/,
  ],
  [
    'half a seat',
    changed((one) => Object.assign(one.tracks[1] ?? {}, { capacity: 1.5 })),
    /: field tracks\[1\]\.capacity: expected a whole number of 0 or more$/,
  ],
  [
    'ids that are not positions',
    changed((one) => Object.assign(one.candidates[2] ?? {}, { id: 7 })),
    /: field candidates\[2\]\.id: expected 2: ids are positions$/,
  ],
  [
    'a wish for no track',
    changed((one) => one.candidates[0]?.pref.push(99)),
    /: field candidates\[0\]\.pref\[3\]: expected one of 4 tracks$/,
  ],
  [
    'a wish twice',
    changed((one) => one.candidates[0]?.pref.push(one.candidates[0]?.pref[0] ?? 0)),
    /: field candidates\[0\]\.pref\[3\]: expected each once, \d stands twice$/,
  ],
  [
    'a list that does not name back',
    changed((one) => one.tracks[one.candidates[0]?.pref[0] ?? 0]?.pref.splice(0)),
    /: field candidates\[0\]\.pref\[0\]: expected tracks\[\d\]\.pref to hold 0 too$/,
  ],
  [
    'a track out of reach',
    changed((one) => Object.assign(one.tracks[one.candidates[0]?.pref[0] ?? 0] ?? {}, { pos: [900, 0] })),
    /: field candidates\[\d+\]\.pref\[\d\]: expected a track within its maxTravel$/,
  ],
  [
    'a track above the level',
    changed((one) => Object.assign(one.candidates[0] ?? {}, { level: 0 })),
    /: field candidates\[0\]\.pref\[0\]: expected a track that asks no higher level than 0$/,
  ],
  ['no weights', () => ({ ...small(), weights: undefined }), /: field weights: expected the weights$/],
]

describe('what is wrong is refused with the place and the reason', () => {
  test.each(wrongFiles)('a file: %s', async (_, make, said) => {
    const path = file(make())
    const out = join(home, `none-${number}.json`)
    const { code, out: printed, errors } = await plan(path, '--out', out)
    expect([code, printed]).toEqual([2, ''])
    expect(errors.trim()).toMatch(said)
    expect(errors).toContain(path)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(existsSync(out)).toBe(false)
  })

  test('a file that is not there, or is a folder', async () => {
    expect((await plan(join(home, 'none.json'))).errors).toMatch(/: there is no such file\n$/)
    expect((await plan(home)).errors).toMatch(/: this is a folder: expected a file\n$/)
  })

  test.each([
    [[], /Say which file/],
    [['--seconds', '0'], /--seconds takes a number from 0.01 to 86400/],
    [['--seconds', 'soon'], /--seconds takes/],
    [['--iterations', '0'], /--iterations takes a whole number from 1/],
    [['--iterations', '5', '--seconds', '5'], /--seconds or --iterations, not both/],
    [['--seed', '-1'], /--seed/],
    [['--goal', 'best'], /--goal takes stable or value/],
    [['--fast'], /--fast/],
  ])('options %j', async (options, said) => {
    const { code, errors } = await plan(...(options.length > 0 ? [file(small())] : []), ...options)
    expect(code).toBe(2)
    expect(errors).toMatch(said)
  })

  test('a place for the answer that is the instance itself, a folder or nowhere', async () => {
    const path = file(small())
    const before = readFileSync(path, 'utf8')
    for (const out of [path, home, join(home, 'nowhere', 'plan.json')])
      expect([out, (await plan(path, '--out', out)).code]).toEqual([out, 2])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

describe('no plan', () => {
  const step = { org: 1, level: 1, requires: [], weeks: 6, cost: 10, intakeEvery: 1, intakeOffset: 0 }
  const path = {
    type: 'developmentPath',
    skills: 2,
    start: [],
    target: [0, 1],
    deadline: 8,
    maxChain: 4,
    weeksWeight: 1,
    placements: [
      { ...step, id: 0, grants: [0] },
      { ...step, id: 1, grants: [1] },
    ],
  }

  test('is possible: what clashes and what loosening gives, with an exit code of its own', async () => {
    const { code, out, errors } = await plan(file(path))
    expect(code).toBe(3)
    expect(errors).toContain('no plan is possible')
    const answer = JSON.parse(out)
    expect(answer.infeasible).toBe(true)
    expect(answer.clashes[0]).toMatchObject({ rules: ['deadline'] })
    expect(JSON.stringify(answer.clashes[0].loosening)).toContain('12')
  })

  test('was found in this time: nobody knows whether there is one', async () => {
    const { code, out, errors } = await plan(file({ ...path, deadline: 20 }), '--iterations', '1')
    expect([code, out]).toEqual([1, ''])
    expect(errors).toContain('not known whether there is one')
  })
})

describe('a plan', () => {
  test('is printed as one line of JSON, what is told of it beside', async () => {
    const { code, out, errors } = await plan(file(small()), '--goal', 'stable')
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({ instance: 'cohort of 12', goal: 'stable', stable: { blockingPairs: 0 } })
    expect(answer.plan.assign).toHaveLength(12)
    expect(answer.seconds).toBeGreaterThanOrEqual(0)
    expect(errors).toMatch(/Nobody on either side would rather have each other/)
  })

  test('without a name of its own is called after its file', async () => {
    const { out } = await plan(file({ ...small(), name: undefined }, 'spring.json'))
    expect(JSON.parse(out).instance).toBe('spring')
  })

  test('of stacked jobs is proven with the solver that lies beside the program', async () => {
    const { code, out, errors } = await plan(file(stackingInstance(120, 2)), '--seconds', '60')
    expect([code, errors]).toEqual([0, expect.stringMatching(/best plan there is/)])
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({ instance: 'stack_120_2', provenOptimal: true })
    expect(answer.upperBound).toBe(answer.objective)
    expect(answer.plan.jobs.length).toBeGreaterThan(10)
  })

  test('counted in iterations is the same to the byte, twice', async () => {
    const path = file(cohortInstance(400, 20, 6))
    const answers = await Promise.all([1, 2].map(() => plan(path, '--iterations', '60', '--seed', '7')))
    expect(answers.map((one) => one.code)).toEqual([0, 0])
    expect(answers[0]?.out).toBe(answers[1]?.out)
    expect(JSON.parse(answers[0]?.out ?? '')).toMatchObject({ provenOptimal: false, seconds: null })
  })

  test('is there in time, with the truth about it', async () => {
    const path = file(cohortInstance(800, 40, 20, 0.8))
    const started = performance.now()
    const { code, out, errors } = await plan(path, '--seconds', '0.01')
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer.provenOptimal).toBe(false)
    expect(answer.upperBound).toBeGreaterThan(answer.objective)
    expect(errors).toMatch(/This plan is at most \d+ % from the best possible|Nobody knows how good it is/)
  })

  test('comes also when somebody interrupts, and says so; the file is whole', async () => {
    const out = join(home, 'interrupted.json')
    const running = voorwerk.start(['plan', file(large()), '--out', out, '--seconds', '600'])
    await planning(running)
    expect(existsSync(out)).toBe(false)
    running.child.kill('SIGINT')
    const { code, errors } = await running.ended
    expect([code, errors]).toEqual([0, expect.stringContaining('stopped: this is the best plan so far')])
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ provenOptimal: false })
  })

  test('of a run that is killed is not there at all, and an older one stays whole', async () => {
    const folder = join(home, 'killed')
    mkdirSync(folder)
    const out = join(folder, 'plan.json')
    writeFileSync(out, 'older')
    const running = voorwerk.start(['plan', file(large()), '--out', out, '--seconds', '600'])
    await planning(running)
    running.child.kill('SIGKILL')
    await running.ended
    expect([readFileSync(out, 'utf8'), readdirSync(folder)]).toEqual(['older', ['plan.json']])
  })
})
