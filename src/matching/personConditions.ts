import type { Job, Person } from './request.ts'

/** The circumstances of everybody, a column each; NaN (and 0 for shifts) is unknown. */
export type PersonConditions = {
  readonly hoursMax: Float64Array
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
}

/** More kinds of shift than this cannot be told apart. */
export const mostShifts = 31

/** In: people. Out: their circumstances in columns. Throws RangeError above 31 different shifts. */
export function packConditions(people: readonly Person[]): PersonConditions {
  const shiftNames = [...new Set(people.flatMap((one) => one.shifts ?? []))].sort()
  if (shiftNames.length > mostShifts) throw new RangeError(`More than ${mostShifts} kinds of shift`)
  const bit = new Map(shiftNames.map((name, at) => [name, 1 << at]))
  const column = (of: (one: Person) => number | undefined) =>
    Float64Array.from(people, (one) => of(one) ?? Number.NaN)
  return {
    hoursMax: column((one) => one.hoursMax),
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
  }
}

/** A straight line on the map takes this many minutes a kilometre (contract: unless a better source is configured). */
const minutesPerKilometre = 1.5

/** In: two places in metres on the RD grid. Out: minutes of travel, one way. */
export function travelMinutes(from: readonly [number, number], to: readonly [number, number]): number {
  return (Math.hypot(to[0] - from[0], to[1] - from[1]) / 1000) * minutesPerKilometre
}

/**
 * What a job asks of circumstances, as a test on a person's number. Null when it asks nothing.
 * A condition fails only when both sides are known.
 */
export function conditionTest(job: Job, all: PersonConditions): ((person: number) => boolean) | null {
  const tests: ((person: number) => boolean)[] = []
  const { hoursMin, shift, place, dutchLevelMin } = job
  if (hoursMin !== undefined) tests.push((person) => !((all.hoursMax[person] ?? Number.NaN) < hoursMin))
  if (dutchLevelMin !== undefined) {
    tests.push((person) => !((all.dutchLevel[person] ?? Number.NaN) < dutchLevelMin))
  }
  if (shift !== undefined) {
    const wanted = 1 << all.shiftNames.indexOf(shift)
    const bit = all.shiftNames.includes(shift) ? wanted : 0
    tests.push((person) => all.shifts[person] === 0 || ((all.shifts[person] ?? 0) & bit) !== 0)
  }
  if (place !== undefined) tests.push((person) => nearEnough(person, place, all))
  if (tests.length === 0) return null
  return (person) => tests.every((test) => test(person))
}

function nearEnough(person: number, place: readonly [number, number], all: PersonConditions): boolean {
  const home = [all.homeX[person] ?? Number.NaN, all.homeY[person] ?? Number.NaN] as const
  return !(travelMinutes(home, place) > (all.maxTravelMinutes[person] ?? Number.NaN))
}
