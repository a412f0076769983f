import type { Tx } from '#store/db.ts'

/** The places of a trajectory in sequence, with the weeks in which each is closed. Two queries. */
export async function loadStays(tx: Tx, trajectoryId: string) {
  const stays = await tx
    .selectFrom('stay')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select([
      'stay.id',
      'stay.placeId',
      'stay.startsOn',
      'stay.endsOn',
      'stay.status',
      'stay.learns',
      'stay.reason',
      'stay.version',
      'place.name as place',
      'place.kind as placeKind',
      'place.buddyName',
    ])
    .where('stay.trajectoryId', '=', trajectoryId)
    .orderBy('stay.position')
    .orderBy('stay.startsOn', (day) => day.asc().nullsLast())
    .orderBy('stay.id')
    .execute()
  const closures = await tx
    .selectFrom('placeClosure')
    .select(['placeId', 'fromOn', 'untilOn', 'why'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('stay')
          .select('stay.id')
          .whereRef('stay.placeId', '=', 'placeClosure.placeId')
          .where('stay.trajectoryId', '=', trajectoryId),
      ),
    )
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const byPlace = Map.groupBy(closures, (one) => one.placeId)
  return stays.map((stay) => ({ ...stay, closures: byPlace.get(stay.placeId) ?? [] }))
}

export type StayRow = Awaited<ReturnType<typeof loadStays>>[number]

/** Places that take people, to choose from. */
export function openPlaces(tx: Tx) {
  return tx
    .selectFrom('place')
    .select(['id', 'name', 'city', 'capacity'])
    .where('closedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}
