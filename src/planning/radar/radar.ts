import type { PlainDate } from '#method/dates.ts'
import { type PromisedJob, type Spot, spotOf, type WeighedJob, weighJob } from './jobs.ts'
import { type Month, monthOf } from './months.ts'
import {
  countable,
  hasAftercare,
  looksForSeat,
  type OnTheWay,
  type Phase,
  phaseIn,
  type Settled,
} from './people.ts'
import { type PlaceMonth, placeIn, type RadarPlace } from './seats.ts'

/** Hours of a coach in a month for one person. */
export type PhaseHours = Readonly<Record<Phase, number>>

export type RadarInput = {
  readonly today: PlainDate
  readonly months: readonly Month[]
  readonly jobs: readonly PromisedJob[]
  readonly people: readonly OnTheWay[]
  readonly settled: readonly Settled[]
  readonly places: readonly RadarPlace[]
  readonly phaseHours: PhaseHours
  /** Hours of all coaches together in a month; null when of nobody it is known. */
  readonly coachHours: number | null
}

/** Promises that are as good as certain, and those that are not, never added up unseen. */
export type Sorted = { readonly sure: number; readonly doubtful: number }

export type RadarMonth = {
  readonly month: Month
  readonly jobs: readonly WeighedJob[]
  readonly promised: Sorted
  readonly short: Sorted
  readonly onTheWay: number
  readonly undated: number
  readonly late: number
  readonly over: number
  readonly seats: {
    readonly places: readonly PlaceMonth[]
    readonly capacity: number
    readonly taken: number
    readonly free: number
    /** People who learn in this month and have no stay in it. */
    readonly looking: number
    readonly short: number
  }
  readonly hours: {
    readonly people: Readonly<Record<Phase, number>>
    readonly asked: number
    readonly available: number | null
    readonly short: number
  }
}

export type Radar = {
  readonly months: readonly RadarMonth[]
  /** Jobs that are in no month, by why. */
  readonly elsewhere: Readonly<Record<'undated' | 'overdue' | 'later', readonly WeighedJob[]>>
}

/**
 * What was promised against who and what there is, month by month.
 * In: jobs, people, places, coach hours; months in a row from today's. Out: one row a month, and what has no month.
 */
export function radar(input: RadarInput): Radar {
  const peopleOf = Map.groupBy(input.people, (person) => person.jobId)
  const weighed = input.jobs.map((job): [Spot, WeighedJob] => [
    spotOf(job, input.months),
    weighJob(job, peopleOf.get(job.id) ?? []),
  ])
  const counted = { ...input, people: countable(input.people) }
  const at = (spot: Spot) => weighed.filter(([where]) => where === spot).map(([, job]) => job)
  return {
    months: input.months.map((month) => monthRow(counted, month, at(month))),
    elsewhere: { undated: at('undated'), overdue: at('overdue'), later: at('later') },
  }
}

function monthRow(input: RadarInput, month: Month, jobs: WeighedJob[]): RadarMonth {
  const total = (of: (job: WeighedJob) => number) => jobs.reduce((sum, job) => sum + of(job), 0)
  const sorted = (of: (job: WeighedJob) => number): Sorted => ({
    sure: total((job) => (job.isSure ? of(job) : 0)),
    doubtful: total((job) => (job.isSure ? 0 : of(job))),
  })
  return {
    month,
    jobs,
    promised: sorted((job) => job.promised),
    short: sorted((job) => job.short),
    onTheWay: total((job) => job.onTheWay),
    undated: total((job) => job.undated),
    late: total((job) => job.late),
    over: total((job) => job.over),
    seats: seatsIn(input, month),
    hours: hoursIn(input, month),
  }
}

function seatsIn({ places, people, today }: RadarInput, month: Month): RadarMonth['seats'] {
  const all = places.map((place) => placeIn(place, month, today))
  const total = (of: (place: PlaceMonth) => number) => all.reduce((sum, place) => sum + of(place), 0)
  const looking = people.filter((person) => looksForSeat(person, month, monthOf(today))).length
  const free = total((place) => place.free)
  return {
    places: all,
    capacity: total((place) => place.capacity),
    taken: total((place) => place.taken),
    free,
    looking,
    short: Math.max(0, looking - free),
  }
}

function hoursIn(input: RadarInput, month: Month): RadarMonth['hours'] {
  const phases = input.people.map((person) => phaseIn(person, month, monthOf(input.today)))
  const count = (phase: Phase) => phases.filter((one) => one === phase).length
  const people = {
    preparing: count('preparing'),
    learning: count('learning'),
    aftercare: count('aftercare') + input.settled.filter((one) => hasAftercare(one, month)).length,
  }
  const { phaseHours, coachHours: available } = input
  const asked =
    people.preparing * phaseHours.preparing +
    people.learning * phaseHours.learning +
    people.aftercare * phaseHours.aftercare
  return { people, asked, available, short: available === null ? 0 : Math.max(0, asked - available) }
}
