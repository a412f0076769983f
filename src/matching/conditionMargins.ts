import { shiftsAsked, travelMinutes } from './personConditions.ts'
import type { Job, Person } from './request.ts'

export const conditionKeys = ['hours', 'shift', 'travel', 'dutch'] as const
export type ConditionKey = (typeof conditionKeys)[number]

/** How somebody stands towards one condition of a job. */
export type ConditionMargin = {
  readonly key: ConditionKey
  readonly state: 'fits' | 'fails' | 'unknown'
  /** What the job asks and what the person has, in hours, minutes, levels or shifts; absent when not known. */
  readonly asked?: number | string | readonly string[]
  readonly has?: number | readonly string[]
  /** How much room is left, in the same unit; below 0 is how much it falls short. Not for shifts. */
  readonly margin?: number
  /** The job has fewer hours than the person wants at least: `asked` is its most, `has` the person's least. */
  readonly tooFew?: true
  /** Lives in the town of the work, so the way there needs no minutes. */
  readonly sameTown?: true
}

/** A person's circumstances, whatever else is known of them. */
export type Circumstances = Omit<Person, 'id' | 'skills'>

/**
 * Compares the circumstances a job asks with a person's.
 * Out: hours, shift, travel and Dutch, in that order; `fails` only where both sides are known.
 */
export function conditionMargins(job: Job, person: Circumstances): ConditionMargin[] {
  return [hours(job, person), shift(shiftsAsked(job), person.shifts), travel(job, person), dutch(job, person)]
}

function hours(job: Job, person: Circumstances): ConditionMargin {
  const enough = reach('hours', job.hoursMin, person.hoursMax)
  const { hoursMax: most } = job
  const { hoursMin: least } = person
  if (enough.state === 'fails' || most === undefined || least === undefined) return enough
  if (most < least)
    return { key: 'hours', state: 'fails', asked: most, has: least, margin: most - least, tooFew: true }
  return job.hoursMin === undefined ? { key: 'hours', state: 'fits', asked: most, has: least } : enough
}

function travel(job: Job, person: Circumstances): ConditionMargin {
  const straight = job.place && person.home ? travelMinutes(person.home, job.place) : undefined
  const found = reach('travel', job.travelMinutes ?? straight, person.maxTravelMinutes)
  if (job.town === undefined || job.town !== person.town) return found
  const { margin: _, ...rest } = found
  return { ...rest, state: 'fits', sameTown: true }
}

const dutch = (job: Job, person: Circumstances) => reach('dutch', job.dutchLevelMin, person.dutchLevel)

/** What a person has must reach what is asked: hours, a level, the minutes somebody will travel. */
function reach(key: ConditionKey, asked: number | undefined, has: number | undefined): ConditionMargin {
  const room = asked !== undefined && has !== undefined ? has - asked : undefined
  return {
    key,
    state: room === undefined ? 'unknown' : room >= 0 ? 'fits' : 'fails',
    ...(asked === undefined ? {} : { asked }),
    ...(has === undefined ? {} : { has }),
    ...(room === undefined ? {} : { margin: room }),
  }
}

function shift(asked: readonly string[], has: readonly string[] | undefined): ConditionMargin {
  const known = has !== undefined && has.length > 0
  const fits = asked.every((one) => has?.includes(one))
  const [only] = asked
  return {
    key: 'shift',
    state: asked.length === 0 || !known ? 'unknown' : fits ? 'fits' : 'fails',
    ...(only === undefined ? {} : { asked: asked.length === 1 ? only : asked }),
    ...(known ? { has } : {}),
  }
}
