import { takesIn } from '../calendar/intakes.ts'
import type { Slot } from './instance.ts'

/** When a place has room, in numbers of weeks of a plan. */
export type PlaceRoom = {
  /** Weeks of learning; a stay holds as many weeks that are open. */
  readonly weeks: number
  /** Nobody learns and nobody begins in these. */
  readonly closed: readonly number[]
  /** Weeks in which somebody new may begin; null when that is every open week. */
  readonly intake: readonly number[] | null
  /** Every seat is taken in these. */
  readonly full: readonly number[]
}

/**
 * When somebody could be there.
 * In: the room of a place, how many weeks the plan looks ahead. Out: for every week in which one can begin the first week
 * after, rising in both; what would end beyond the weeks ahead is left out.
 */
export function slotsIn({ weeks, closed, intake, full }: PlaceRoom, weeksAhead: number): Slot[] {
  const isClosed = marked(closed, weeksAhead)
  const isFull = marked(full, weeksAhead)
  const slots: Slot[] = []
  for (let start = 0; start < weeksAhead; start += 1) {
    if (isClosed[start] || !takesIn(intake, start)) continue
    const end = endOf(start, weeks, isClosed)
    if (end === null) break
    if (!isFull.slice(start, end).includes(1)) slots.push([start, end])
  }
  return slots
}

function marked(weeks: readonly number[], count: number): Uint8Array {
  const marks = new Uint8Array(count)
  for (const week of weeks) if (week >= 0 && week < count) marks[week] = 1
  return marks
}

/** The first week after so many open ones; null when there are too few ahead. */
function endOf(start: number, weeks: number, isClosed: Uint8Array): number | null {
  let left = weeks
  for (let week = start; week < isClosed.length; week += 1) {
    if (isClosed[week]) continue
    left -= 1
    if (left <= 0) return week + 1
  }
  return null
}
