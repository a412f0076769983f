import { freeSeatsDuring, freeSeatsOn, nextSeatChange, type Seats } from '#method/freeSeats.ts'
import type { StayStatus } from '#method/lifecycles/stay.ts'
import type { Scope } from '../case.ts'

/**
 * Seats of places: how many are free now, when that changes, and how many are free during a whole period.
 * In: the places with capacity and closing day, the period if one is sought. Out: by place. Two queries, however many places.
 */
export async function seatsOf(
  { tx, today }: Scope,
  places: readonly { id: string; capacity: number; closedAt: Date | null }[],
  period: { from: string; until: string } | null = null,
) {
  const ids = places.map((place) => place.id)
  const stays = await tx
    .selectFrom('stay')
    .select(['placeId', 'startsOn', 'endsOn', 'status'])
    .$narrowType<{ status: StayStatus }>()
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
    .where('status', '!=', 'cancelled')
    .orderBy('startsOn')
    .orderBy('id')
    .execute()
  const closures = await tx
    .selectFrom('placeClosure')
    .select(['placeId', 'fromOn', 'untilOn'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
    .where('untilOn', '>=', today)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const seats = places.map((place): [string, Seats] => [
    place.id,
    {
      capacity: place.capacity,
      ended: place.closedAt !== null,
      stays: stays.filter((stay) => stay.placeId === place.id),
      closures: closures.filter((closure) => closure.placeId === place.id),
    },
  ])
  return new Map(
    seats.map(([id, one]) => [
      id,
      {
        free: freeSeatsOn(one, today, today),
        next: nextSeatChange(one, today),
        during: period && freeSeatsDuring(one, period.from, period.until, today),
        closed: one.closures.find((closure) => closure.fromOn <= today) ?? null,
        nextClosure: one.closures.find((closure) => closure.fromOn > today) ?? null,
      },
    ]),
  )
}

export type PlaceSeats = NonNullable<ReturnType<Awaited<ReturnType<typeof seatsOf>>['get']>>
