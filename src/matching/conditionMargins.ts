import { travelMinutes } from './personConditions.ts'
import type { Job, Person } from './request.ts'

export const conditionKeys = ['hours', 'shift', 'travel', 'dutch'] as const
export type ConditionKey = (typeof conditionKeys)[number]

/** How somebody stands towards one condition of a job. */
export type ConditionMargin = {
  readonly key: ConditionKey
  readonly state: 'fits' | 'fails' | 'unknown'
  /** What the job asks and what the person has, in hours, minutes, levels or shifts; absent when not known. */
  readonly asked?: number | string
  readonly has?: number | readonly string[]
  /** How much room is left, in the same unit; below 0 is how much it falls short. Not for shifts. */
  readonly margin?: number
}

/** A person's circumstances, whatever else is known of them. */
export type Circumstances = Omit<Person, 'id' | 'skills'>

/**
 * Compares the circumstances a job asks with a person's.
 * Out: hours, shift, travel and Dutch, in that order; `fails` only where both sides are known.
 */
export function conditionMargins(job: Job, person: Circumstances): ConditionMargin[] {
  const travel = job.place && person.home ? travelMinutes(person.home, job.place) : undefined
  return [
    reach('hours', job.hoursMin, person.hoursMax),
    shift(job.shift, person.shifts),
    reach('travel', travel, person.maxTravelMinutes),
    reach('dutch', job.dutchLevelMin, person.dutchLevel),
  ]
}

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

function shift(asked: string | undefined, has: readonly string[] | undefined): ConditionMargin {
  const known = has !== undefined && has.length > 0
  return {
    key: 'shift',
    state: asked === undefined || !known ? 'unknown' : has.includes(asked) ? 'fits' : 'fails',
    ...(asked === undefined ? {} : { asked }),
    ...(known ? { has } : {}),
  }
}
