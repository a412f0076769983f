import { parseArgs } from 'node:util'
import { mustBeFree } from '#exchange/matchFiles/writable.ts'
import { planAnswer } from '#exchange/planFiles/answer.ts'
import { readInstance } from '#exchange/planFiles/readInstance.ts'
import { writeWhole } from '#exchange/planFiles/writeWhole.ts'
import { type Ran, runPlanner } from '#exchange/planner/runPlanner.ts'
import { certaintyWords } from '#planning/certaintyTexts.ts'
import { certaintyOf } from '#planning/planned.ts'
import { type AnyPlanned, type Goal, goals } from '#planning/planOf.ts'
import { type Command, CommandError, print, remark } from './command.ts'

export const plan: Command = {
  summary: 'make a plan: trains, stacked jobs, cohorts, training groups, paths',
  help: [
    'voorwerk plan INSTANCE.json [--out PLAN.json] [--seconds 5] [--seed 1] [--iterations N] [--goal stable|value]',
    '',
    '  --out         where the plan goes; without it, it is printed',
    '  --seconds     how long at most (0.01-86400); then the best plan so far is what comes',
    '  --iterations  how many steps instead: the same seed gives the same bytes',
    '  --seed        a whole number',
    '  --goal        of a cohort: stable (nobody would rather have each other) or value (the default)',
    '',
    'Ctrl-C gives the best plan so far. Exit code 0: a plan; 1: none found in this time; 2: the file or an option is',
    'wrong; 3: no plan is possible, with what clashes.',
  ].join('\n'),
  async run(args) {
    const given = readOptions(args)
    if (given.out) await mustBeFree(given.out, [given.path])
    const instance = await readInstance(given.path)
    const begun = () => remark(`  planning: ${instance.name}`)
    const { goal, seed, limit } = given
    const ran = await untilInterrupted((signal) =>
      runPlanner({ task: { kind: 'plan', instance, goal }, seed, limit, signal, begun, heard: teller() }),
    )
    if (!ran.planned) return nothing(ran)
    const isCounted = 'iterations' in limit && !ran.isCalledOff
    const answer = planAnswer(instance, goal, ran.planned, isCounted ? null : ran.seconds)
    const line = JSON.stringify(answer)
    if (given.out) await writeWhole(given.out, `${line}\n`)
    else print(line)
    say(ran, instance.type === 'cohort' && given.goal === 'stable')
    if (given.out) remark(`  written: ${given.out}`)
  },
}

function readOptions(args: string[]) {
  const options = {
    out: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    iterations: { type: 'string' },
    goal: { type: 'string', default: 'value' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [path, ...more] = positionals
  if (!path || more.length > 0) throw new CommandError('Say which file: voorwerk plan INSTANCE.json')
  if (values.seconds !== undefined && values.iterations !== undefined)
    throw new CommandError('--seconds or --iterations, not both')
  const goal: Goal | undefined = goals.find((one) => one === values.goal)
  if (!goal) throw new CommandError(`--goal takes ${goals.join(' or ')}`)
  const seed = wholeNumber('--seed', values.seed, 0, 4_294_967_295)
  if (values.iterations === undefined)
    return { path, out: values.out, goal, seed, limit: { seconds: secondsOf(values.seconds ?? '5') } }
  const iterations = wholeNumber('--iterations', values.iterations, 1, 1_000_000_000_000)
  return { path, out: values.out, goal, seed, limit: { iterations } }
}

function wholeNumber(option: string, text: string, least: number, last: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > last)
    throw new CommandError(`${option} takes a whole number from ${least} to ${last}`)
  return value
}

function secondsOf(text: string): number {
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || value < 0.01 || value > 86_400)
    throw new CommandError('--seconds takes a number from 0.01 to 86400')
  return value
}

/** Does the work; a person who interrupts gets what there is by then. */
async function untilInterrupted(work: (signal: AbortSignal) => Promise<Ran>): Promise<Ran> {
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

const tellEveryMs = 250

/** Tells of better plans, a few times a second at most. */
function teller() {
  let told = Number.NEGATIVE_INFINITY
  return ({ objective, bound }: { objective: number; bound: number | null }) => {
    if (performance.now() - told < tellEveryMs) return
    told = performance.now()
    remark(`  best so far: ${objective}${bound === null ? '' : ` (bound ${bound})`}`)
  }
}

function nothing(ran: Ran): void {
  remark(
    ran.isCalledOff
      ? 'voorwerk: stopped before a first plan was found.'
      : 'voorwerk: no plan was found in this time, and it is not known whether there is one: give it more --seconds.',
  )
  process.exitCode = 1
}

function say({ planned, isCalledOff }: Ran, isStable: boolean): void {
  if (planned?.kind === 'infeasible') {
    remark('  no plan is possible: see what clashes')
    process.exitCode = 3
  } else if (planned) {
    if (isCalledOff) remark('  stopped: this is the best plan so far')
    remark(`  ${planned.objective}: ${isStable ? stableWords : sentence(planned)}`)
  }
}

/** A stable plan is good for another reason than its worth. */
const stableWords = 'Nobody on either side would rather have each other than what they get.'

function sentence({ objective, bound, isProven }: Extract<AnyPlanned, { kind: 'plan' }>): string {
  return certaintyWords(certaintyOf(objective, bound, isProven), 'en')
}
