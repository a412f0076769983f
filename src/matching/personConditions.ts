import type { Job, Person } from './request.ts'

/** The circumstances of everybody, a column each; NaN (and 0 for shifts and town) is unknown. */
export type PersonConditions = {
  readonly hoursMax: Float64Array
  readonly hoursMin: Float64Array
  readonly maxTravelMinutes: Float64Array
  readonly homeX: Float64Array
  readonly homeY: Float64Array
  readonly dutchLevel: Float64Array
  readonly motivation: Float64Array
  /** Whether it is known of anybody. */
  readonly motivationTold: boolean
  /** A bit per shift, in the order of `shiftNames`. */
  readonly shifts: Uint32Array
  readonly shiftNames: readonly string[]
  /** The place of the town among `towns`, plus 1. */
  readonly town: Uint32Array
  readonly towns: ReadonlyMap<string, number>
}

/** More kinds of shift than this cannot be told apart. */
export const mostShifts = 31

/** In: people. Out: their circumstances in columns. Throws RangeError above 31 different shifts. */
export function packConditions(people: readonly Person[]): PersonConditions {
  const shiftNames = [...new Set(people.flatMap((one) => one.shifts ?? []))].sort()
  if (shiftNames.length > mostShifts) throw new RangeError(`More than ${mostShifts} kinds of shift`)
  const towns = new Map<string, number>()
  for (const { town } of people) if (town !== undefined && !towns.has(town)) towns.set(town, towns.size + 1)
  const bit = new Map(shiftNames.map((name, at) => [name, 1 << at]))
  const column = (of: (one: Person) => number | undefined) =>
    Float64Array.from(people, (one) => of(one) ?? Number.NaN)
  return {
    hoursMax: column((one) => one.hoursMax),
    hoursMin: column((one) => one.hoursMin),
    maxTravelMinutes: column((one) => one.maxTravelMinutes),
    homeX: column((one) => one.home?.[0]),
    homeY: column((one) => one.home?.[1]),
    dutchLevel: column((one) => one.dutchLevel),
    motivation: column((one) => one.motivation),
    motivationTold: people.some((one) => one.motivation !== undefined),
    shifts: Uint32Array.from(people, (one) =>
      (one.shifts ?? []).reduce((bits, name) => bits | (bit.get(name) ?? 0), 0),
    ),
    shiftNames,
    town: Uint32Array.from(people, (one) => (one.town === undefined ? 0 : (towns.get(one.town) ?? 0))),
    towns,
  }
}

/** A straight line on the map takes this many minutes a kilometre (contract: unless a better source is configured). */
const minutesPerKilometre = 1.5

/** In: two places in metres on the RD grid. Out: minutes of travel, one way. */
export function travelMinutes(from: readonly [number, number], to: readonly [number, number]): number {
  return (Math.hypot(to[0] - from[0], to[1] - from[1]) / 1000) * minutesPerKilometre
}

/** Every time of work that a job asks, each once. */
export const shiftsAsked = (job: Job): readonly string[] => [
  ...new Set([...(job.shifts ?? []), ...(job.shift === undefined ? [] : [job.shift])]),
]

type Test = (person: number) => boolean

/**
 * What a job asks of circumstances, as a test on a person's number. Null when it asks nothing.
 * A condition fails only when both sides are known.
 */
export function conditionTest(job: Job, all: PersonConditions): Test | null {
  const tests = [...reachTests(job, all), ...shiftTest(job, all), ...travelTest(job, all)]
  if (tests.length === 0) return null
  return (person) => tests.every((test) => test(person))
}

function reachTests({ hoursMin, hoursMax, dutchLevelMin }: Job, all: PersonConditions): Test[] {
  const tests: Test[] = []
  if (hoursMin !== undefined) tests.push((person) => !((all.hoursMax[person] ?? Number.NaN) < hoursMin))
  if (hoursMax !== undefined) tests.push((person) => !((all.hoursMin[person] ?? Number.NaN) > hoursMax))
  if (dutchLevelMin !== undefined) {
    tests.push((person) => !((all.dutchLevel[person] ?? Number.NaN) < dutchLevelMin))
  }
  return tests
}

function shiftTest(job: Job, all: PersonConditions): Test[] {
  const asked = shiftsAsked(job)
  if (asked.length === 0) return []
  const everyoneFails = asked.some((name) => !all.shiftNames.includes(name))
  const wanted = asked.reduce((bits, name) => bits | (1 << Math.max(0, all.shiftNames.indexOf(name))), 0)
  return [
    (person) => {
      const has = all.shifts[person] ?? 0
      return has === 0 || (!everyoneFails && (has & wanted) === wanted)
    },
  ]
}

function travelTest({ place, travelMinutes: told, town }: Job, all: PersonConditions): Test[] {
  if (place === undefined && told === undefined) return []
  const here = town === undefined ? 0 : (all.towns.get(town) ?? 0)
  return [
    (person) => {
      if (here !== 0 && all.town[person] === here) return true
      const minutes = told ?? (place ? travelMinutes(homeOf(person, all), place) : Number.NaN)
      return !(minutes > (all.maxTravelMinutes[person] ?? Number.NaN))
    },
  ]
}

const homeOf = (person: number, all: PersonConditions) =>
  [all.homeX[person] ?? Number.NaN, all.homeY[person] ?? Number.NaN] as const
