import { growing } from '#skills/growing.ts'
import type { Job, Person } from './request.ts'

/**
 * The circumstances of everybody, a column each; NaN (and 0 for shifts and town) is unknown. A column of numbers that
 * are all unknown is empty.
 */
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

/** Circumstances in the making: of everybody one after another. */
export type PackingConditions = {
  /** Throws RangeError above 31 different shifts. */
  readonly add: (person: Person) => void
  /** In: the order people are to stand in. Out: their circumstances in columns. */
  readonly done: (order: Uint32Array) => PersonConditions
}

type NumberColumn =
  | 'hoursMax'
  | 'hoursMin'
  | 'maxTravelMinutes'
  | 'homeX'
  | 'homeY'
  | 'dutchLevel'
  | 'motivation'

const numberColumns: Record<NumberColumn, (one: Person) => number | undefined> = {
  hoursMax: (one) => one.hoursMax,
  hoursMin: (one) => one.hoursMin,
  maxTravelMinutes: (one) => one.maxTravelMinutes,
  homeX: (one) => one.home?.[0],
  homeY: (one) => one.home?.[1],
  dutchLevel: (one) => one.dutchLevel,
  motivation: (one) => one.motivation,
}

/** Out: empty columns of circumstances, to add people to. */
export function packConditions(): PackingConditions {
  const numbers = Object.entries(numberColumns).map(([key, of]) => {
    const { push, column } = growing((length) => new Float64Array(length))
    return { key, of, push, column }
  })
  const shifts = growing((length) => new Uint32Array(length))
  const town = growing((length) => new Uint32Array(length))
  const bits = new Map<string, number>()
  const towns = new Map<string, number>()
  return {
    add: (person) => {
      for (const { of, push } of numbers) push(of(person) ?? Number.NaN)
      shifts.push((person.shifts ?? []).reduce((all, name) => all | bitOf(name, bits), 0))
      town.push(person.town === undefined ? 0 : placeAmong(person.town, towns))
    },
    done: (order) => {
      const columns = Object.fromEntries(
        numbers.map(({ key, column }) => [key, toldInOrder(column(), order)]),
      )
      const { motivation, ...others } = columns as Record<NumberColumn, Float64Array>
      return {
        ...others,
        motivation,
        motivationTold: motivation.length > 0,
        shifts: inOrder(shifts.column(), order),
        shiftNames: [...bits.keys()],
        town: inOrder(town.column(), order),
        towns,
      }
    },
  }
}

function bitOf(shift: string, bits: Map<string, number>): number {
  const known = bits.get(shift)
  if (known !== undefined) return known
  if (bits.size === mostShifts) throw new RangeError(`More than ${mostShifts} kinds of shift`)
  const bit = 1 << bits.size
  bits.set(shift, bit)
  return bit
}

function placeAmong(town: string, towns: Map<string, number>): number {
  const place = towns.get(town) ?? towns.size + 1
  towns.set(town, place)
  return place
}

const toldInOrder = (column: Float64Array, order: Uint32Array) =>
  column.every(Number.isNaN) ? new Float64Array(0) : inOrder(column, order)

function inOrder<T extends Uint32Array | Float64Array>(column: T, order: Uint32Array): T {
  const moved = column.slice(0, order.length) as T
  for (const [to, from] of order.entries()) moved[to] = column[from] as number
  return moved
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
  const both =
    (one: Test, other: Test): Test =>
    (person) =>
      one(person) && other(person)
  return tests.length === 0 ? null : tests.reduce(both)
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
