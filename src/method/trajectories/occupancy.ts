import { addDays, type PlainDate } from '../dates.ts'
import type { StayStatus } from '../lifecycles/stay.ts'

/** A stay as it takes up a seat. On `endsOn` the person leaves: somebody else may start that day. */
export type SeatTaken = {
  readonly status: StayStatus | string
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
}

/** The days for which a seat is asked; without an end it is asked for good. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate | null }

/**
 * The largest number of seats taken on any one day of a period.
 * Planned stays with a start day and running stays take a seat. A running stay whose end has passed unnoticed still
 * takes one today. In: stays, the period, today. Out: a number of seats.
 */
export function mostAtOnce(stays: readonly SeatTaken[], period: Period, today: PlainDate): number {
  const taken = stays.flatMap((stay) => seatPeriod(stay, today)).filter((one) => overlap(one, period))
  const moments = [period.from, ...taken.map((one) => one.from).filter((day) => day > period.from)]
  return Math.max(0, ...moments.map((day) => taken.filter((one) => holds(one, day)).length))
}

/** The period in which a stay takes a seat; none when it is over, cancelled or has no start day yet. */
function seatPeriod(stay: SeatTaken, today: PlainDate): Period[] {
  if (stay.startsOn === null || (stay.status !== 'planned' && stay.status !== 'running')) return []
  const overdue = stay.status === 'running' && stay.endsOn !== null && stay.endsOn <= today
  return [{ from: stay.startsOn, until: overdue ? addDays(today, 1) : stay.endsOn }]
}

/** Whether a period holds a day: up to its end, and at least its first day. */
function holds(period: Period, day: PlainDate): boolean {
  return period.from === day || (period.from < day && (period.until === null || day < period.until))
}

function overlap(a: Period, b: Period): boolean {
  return holds(a, b.from) || holds(b, a.from)
}
