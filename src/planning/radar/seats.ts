import type { PlainDate } from '#method/dates.ts'
import { freeSeatsDuring, type Seats, sitsOn } from '#method/freeSeats.ts'
import { firstDayOf, lastDayOf, type Month, monthOf } from './months.ts'

export type RadarPlace = Seats & { readonly id: string }

/** The seats of a place in a month. */
export type PlaceMonth = {
  readonly id: string
  /** 0 in a month in which the place is shut from end to end. */
  readonly capacity: number
  /** People at once on the busiest day. */
  readonly taken: number
  /** Seats that are free the whole month. */
  readonly free: number
  /** People at once above the seats there are. */
  readonly over: number
}

/**
 * The seats of a place in a month; of this month only what is left of it.
 * In: the place, the month, today. Out: whole seats.
 */
export function placeIn(place: RadarPlace, month: Month, today: PlainDate): PlaceMonth {
  const from = month === monthOf(today) ? today : firstDayOf(month)
  const until = lastDayOf(month)
  const begins = place.stays.flatMap(({ startsOn }) =>
    startsOn !== null && from < startsOn && startsOn <= until ? [startsOn] : [],
  )
  const sitting = (day: PlainDate) => place.stays.filter((stay) => sitsOn(stay, day, today)).length
  const taken = Math.max(...[from, ...begins].map(sitting))
  const empty = { ...place, stays: [] }
  const capacity = freeSeatsDuring(empty, from, until, today)
  const free = freeSeatsDuring(place, from, until, today)
  return { id: place.id, capacity, taken, free, over: Math.max(0, taken - place.capacity) }
}
