import { aftercareMonths } from '#method/aftercare.ts'
import type { PlainDate } from '#method/dates.ts'
import { isSmall } from '#statistics/smallCells.ts'
import { type Month, monthOf, monthsLater, touches } from './months.ts'

/** The parts of a way to a job that ask other amounts of a coach's time. */
export const phaseKeys = ['preparing', 'learning', 'aftercare'] as const
export type Phase = (typeof phaseKeys)[number]

export type Stay = { readonly startsOn: PlainDate | null; readonly endsOn: PlainDate | null }

/** Somebody who was chosen for a job, or has an open trajectory to it. */
export type OnTheWay = {
  readonly id: string
  readonly jobId: string
  /** Whether the one who looks may know this person. */
  readonly isKnown: boolean
  readonly isLearning: boolean
  readonly startsOn: PlainDate | null
  /** When the trajectory is expected to be over. */
  readonly readyOn: PlainDate | null
  /** When the job is expected, for whom it is not known when they are ready. */
  readonly jobOn: PlainDate | null
  readonly stays: readonly Stay[]
}

/**
 * The people that months may be counted with. As few as could be pointed at, of whom one may know nobody, come without
 * their own days: then they count by the day of their job.
 */
export function countable(people: readonly OnTheWay[]): readonly OnTheWay[] {
  const others = people.filter(({ isKnown }) => !isKnown).length
  if (!isSmall(others)) return people
  return people.map((one) => (one.isKnown ? one : { ...one, startsOn: null, readyOn: null }))
}

/** Somebody who began in a job. */
export type Settled = { readonly startedOn: PlainDate; readonly endedOn: PlainDate | null }

/** So many months after the start the aftercare ends. */
export const lastAftercare = Math.max(...aftercareMonths)

/**
 * What somebody on the way asks of a coach in a month. Who learns on beyond the expected day learns in this month
 * still. A day that is not known is not guessed: then the part of now goes on, up to the month of the job.
 * In: the person, the month, the month of today. Out: the part, or null when the aftercare is over.
 */
export function phaseIn(person: OnTheWay, month: Month, now: Month): Phase | null {
  const end = person.readyOn ?? person.jobOn
  const ready = end === null ? null : later(monthOf(end), now)
  if (ready !== null && month > ready) return month <= monthsLater(ready, lastAftercare) ? 'aftercare' : null
  if (person.isLearning) return 'learning'
  return person.startsOn !== null && month >= later(monthOf(person.startsOn), now) ? 'learning' : 'preparing'
}

/** Whether somebody in a job is still called and visited in a month. */
export const hasAftercare = ({ startedOn, endedOn }: Settled, month: Month): boolean =>
  touches(month, startedOn, endedOn) && month <= monthsLater(monthOf(startedOn), lastAftercare)

/**
 * Whether somebody learns in a month without a stay in it. A stay without a first day may be then: it counts as one.
 * In: the person, the month, the month of today.
 */
export function looksForSeat(person: OnTheWay, month: Month, now: Month): boolean {
  if (phaseIn(person, month, now) !== 'learning') return false
  return !person.stays.some((stay) => stay.startsOn === null || touches(month, stay.startsOn, stay.endsOn))
}

const later = (a: Month, b: Month): Month => (a > b ? a : b)
