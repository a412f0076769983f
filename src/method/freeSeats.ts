import { addDays, type PlainDate } from './dates.ts'
import type { StayStatus } from './lifecycles/stay.ts'

export type SeatStay = {
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly status: StayStatus
}
/** Both days included. */
type SeatClosure = { readonly fromOn: PlainDate; readonly untilOn: PlainDate }

/** A learning place as far as its seats go. */
export type Seats = {
  readonly capacity: number
  /** The place takes nobody any more. */
  readonly ended: boolean
  readonly stays: readonly SeatStay[]
  readonly closures: readonly SeatClosure[]
}

/**
 * Whether somebody sits at the place on a day. Days count from the first to the last, both included; a stay without
 * a last day goes on. Somebody who runs over time sits there until a person says that the stay has ended.
 */
export function sitsOn(stay: SeatStay, day: PlainDate, today: PlainDate): boolean {
  if (stay.status === 'cancelled') return false
  if (stay.status === 'running') return (stay.startsOn ?? day) <= day && lastDay(stay, today) >= day
  if (stay.startsOn === null || stay.startsOn > day) return false
  if (stay.endsOn === null) return stay.status === 'planned'
  return stay.endsOn >= day
}

const lastDay = (stay: SeatStay, today: PlainDate): PlainDate =>
  stay.endsOn === null || stay.endsOn < today ? '9999-12-31' : stay.endsOn

const closedOn = (seats: Seats, day: PlainDate): boolean =>
  seats.ended || seats.closures.some((closure) => closure.fromOn <= day && day <= closure.untilOn)

/**
 * Free seats on one day: the capacity minus who sits there; none while the place is closed.
 * In: the place, the day, today. Out: 0 or more, also when more people sit there than there are seats.
 */
export function freeSeatsOn(seats: Seats, day: PlainDate, today: PlainDate): number {
  if (closedOn(seats, day)) return 0
  return Math.max(0, seats.capacity - seats.stays.filter((stay) => sitsOn(stay, day, today)).length)
}

/**
 * Seats that are free during a whole period: the capacity minus the busiest day. Closing weeks in between do not
 * matter, for nobody loses the seat; a period that is closed from end to end has none.
 * In: the place, first and last day of the period, today. Out: 0 or more.
 */
export function freeSeatsDuring(seats: Seats, from: PlainDate, until: PlainDate, today: PlainDate): number {
  const days = [from, ...turningDays(seats).filter((day) => from < day && day <= until)]
  const open = days.filter((day) => !closedOn(seats, day))
  if (open.length === 0) return 0
  const taken = days.map((day) => seats.stays.filter((stay) => sitsOn(stay, day, today)).length)
  return Math.max(0, seats.capacity - Math.max(...taken))
}

/**
 * The next day on which the number of free seats is another than today.
 * In: the place, today. Out: that day and the number then; null when nothing changes.
 */
export function nextSeatChange(seats: Seats, today: PlainDate): { on: PlainDate; free: number } | null {
  const now = freeSeatsOn(seats, today, today)
  for (const on of turningDays(seats).filter((day) => day > today)) {
    const free = freeSeatsOn(seats, on, today)
    if (free !== now) return { on, free }
  }
  return null
}

/** The days on which something can change: first days, and the days after last days. In order. */
function turningDays(seats: Seats): PlainDate[] {
  const starts = [...seats.stays.map((stay) => stay.startsOn), ...seats.closures.map((one) => one.fromOn)]
  const ends = [...seats.stays.map((stay) => stay.endsOn), ...seats.closures.map((one) => one.untilOn)]
  const days = [
    ...starts.filter((day) => day !== null),
    ...ends.filter((day) => day !== null).map((day) => addDays(day, 1)),
  ]
  return [...new Set(days)].sort()
}
