import type { Knowledge } from './knowledge.ts'
import type { People } from './people.ts'
import { conditionTest } from './personConditions.ts'
import { type PreparedJob, prepareRequirements, type Requirement, readyInTime } from './prepare.ts'
import { type Job, untoldLevel } from './request.ts'

/** What one requirement of a job costs, in people. */
export type RequirementPrice = {
  readonly uri: string
  readonly level: number
  /** People in reach who do not have this skill at this level: the skill itself, a neighbour is not enough. */
  readonly leftOut: number
  /** Of those: who is ready in time all the same, as this and everything else they lack can be learnt before the start. */
  readonly couldLearn: number
  /** Of the others: who would be ready in time if only this requirement were not there. */
  readonly gainWhenDropped: number
  /** The same for every lower level that could be asked, the nearest first. */
  readonly gainWhenLowered: readonly { readonly level: number; readonly gain: number }[]
}

/** How everybody stands towards a job as a whole, in people, and what each of its requirements costs. */
export type ProfilePrice = {
  /** Tiers 1, 2 and 3. In reach are the first two: those of whom no condition fails. */
  readonly ready: number
  readonly learning: number
  readonly notFitting: number
  /** One for each of the job's required skills, in their order. */
  readonly requirements: readonly RequirementPrice[]
}

type Counts = (person: number) => boolean
const everybody: Counts = () => true

/**
 * The price of every requirement of a job, by the tiers of the ranking. Always
 * `couldLearn + gainWhenDropped <= leftOut`, and a gain is exactly the number of people who newly become tier 1 when
 * only that one thing changes. Loosening never takes anybody's place, so what several changes gain together is the
 * difference in `ready` between two calls; it can be more than the sum of the single gains, for who lacks two skills
 * gains nothing by dropping one. Where it is not known what can be learnt, everybody in reach is ready. Of a skill
 * that is asked twice the highest level counts.
 * In: a job, the people, the background, who of them count. Out: the prices; one pass past everybody.
 */
export function priceOf(job: Job, people: People, knowledge: Knowledge, counts = everybody): ProfilePrice {
  const prepared = prepareRequirements(job, knowledge, people.numbering)
  const asked = prepared.requirements.filter((one) => one.need === 'required')
  const tallies = asked.map(noTally)
  const sums = { ready: 0, learning: 0, notFitting: 0 }
  const fits = conditionTest(job, people.conditions)
  const levels = levelsOf(asked, people)
  for (let person = 0; person < people.count; person += 1) {
    if (!counts(person)) continue
    if (fits && !fits(person)) sums.notFitting += 1
    else sums[addPerson(prepared, asked, levels, person * asked.length, tallies)] += 1
  }
  return { ...sums, requirements: job.required.map((_, at) => priceAt(at, job, asked, tallies)) }
}

/**
 * Which requirements together cost most, found one after the other: the one that gains most when it goes, then the
 * one that gains most of what is left. Where none gains anything alone, the one that most people cannot learn in time.
 * In: as above, and how many. Out: their places among the job's required skills, the costliest first.
 */
export function costliest(
  job: Job,
  people: People,
  knowledge: Knowledge,
  most: number,
  counts = everybody,
): number[] {
  const left = [...job.required.keys()]
  const found: number[] = []
  while (found.length < most && left.length > 0) {
    const required = left.flatMap((at) => job.required[at] ?? [])
    const { requirements } = priceOf({ ...job, required }, people, knowledge, counts)
    const [next = 0] = [...left.keys()].sort((a, b) => byCost(requirements[a], requirements[b]))
    found.push(...left.splice(next, 1))
  }
  return found
}

const byCost = (a: RequirementPrice | undefined, b: RequirementPrice | undefined): number =>
  a && b
    ? b.gainWhenDropped - a.gainWhenDropped ||
      b.leftOut - b.couldLearn - (a.leftOut - a.couldLearn) ||
      b.leftOut - a.leftOut
    : 0

/** Those who lack one skill, by the level at which they have it (0: not at all). */
type Tally = { readonly learn: Uint32Array; readonly freed: Uint32Array; readonly lack: Uint32Array }
const noTally = (): Tally => ({
  learn: new Uint32Array(8),
  freed: new Uint32Array(8),
  lack: new Uint32Array(8),
})

/** Per person, beside each other, the level of every skill asked. */
function levelsOf(asked: readonly Requirement[], { count, holders, holdersFrom }: People): Uint8Array {
  const levels = new Uint8Array(count * asked.length)
  for (const [place, { skill }] of asked.entries()) {
    if (skill === undefined) continue
    for (let at = holdersFrom[skill] ?? 0; at < (holdersFrom[skill + 1] ?? 0); at += 1) {
      const holder = holders[at] ?? 0
      levels[(holder >>> 3) * asked.length + place] = holder & 7
    }
  }
  return levels
}

/** Adds one person in reach (levels from `from` on) to the tallies of what is lacked. Out: where the person stands. */
function addPerson(
  job: PreparedJob,
  asked: readonly Requirement[],
  levels: Uint8Array,
  from: number,
  tallies: readonly Tally[],
): 'ready' | 'learning' {
  let weeks = 0
  let never = 0
  for (let at = 0; at < asked.length; at += 1) {
    const { level, gap } = asked[at] as Requirement
    if ((levels[from + at] as number) >= level) continue
    if (gap === Number.POSITIVE_INFINITY) never += 1
    else weeks += gap
  }
  const readyWith = (hard: number, left: number) =>
    readyInTime(job, hard === 0 ? left : Number.POSITIVE_INFINITY)
  const ready = readyWith(never, weeks)
  for (let at = 0; at < asked.length; at += 1) {
    const { level, gap } = asked[at] as Requirement
    const had = levels[from + at] as number
    if (had >= level) continue
    const tally = tallies[at] as Tally
    const hard = gap === Number.POSITIVE_INFINITY
    add(tally.lack, had)
    if (ready) add(tally.learn, had)
    else if (hard ? readyWith(never - 1, weeks) : readyWith(never, weeks - gap)) add(tally.freed, had)
  }
  return ready ? 'ready' : 'learning'
}

const add = (counts: Uint32Array, had: number) => {
  counts[had] = (counts[had] ?? 0) + 1
}

function priceAt(
  at: number,
  { required }: Job,
  asked: readonly Requirement[],
  tallies: readonly Tally[],
): RequirementPrice {
  const { uri = '', level = untoldLevel } = required[at] ?? {}
  const { learn, freed, lack } = tallies[asked.findIndex((one) => one.uri === uri)] ?? noTally()
  const elsewhere = required
    .filter((one, other) => other !== at && one.uri === uri)
    .reduce((most, one) => Math.max(most, one.level ?? untoldLevel), 0)
  const gainAt = (lower: number) => sum(freed, Math.max(lower, elsewhere), 8)
  return {
    uri,
    level,
    leftOut: sum(lack, 0, level),
    couldLearn: sum(learn, 0, level),
    gainWhenDropped: gainAt(0),
    gainWhenLowered: Array.from({ length: Math.max(0, level - 1) }, (_, step) => level - 1 - step).map(
      (lower) => ({ level: lower, gain: gainAt(lower) }),
    ),
  }
}

const sum = (counts: Uint32Array, from: number, until: number) =>
  counts.subarray(from, until).reduce((total, count) => total + count, 0)
