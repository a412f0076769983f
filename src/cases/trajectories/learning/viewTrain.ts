import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { trainOffers } from '#method/trajectories/train.ts'
import { allow, type Scope, view } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id } from '../../fields.ts'

/** The train of one place: everybody who is, was or will be there, with all their places, and who may move up. */
export const viewPlaceTrain = view({
  name: 'viewPlaceTrain',
  rule: allow('place', 'read', (input: { placeId: string }) => input.placeId),
  input: z.object({ placeId: id }),
  async run(scope, { placeId }) {
    const place = await scope.tx
      .selectFrom('place')
      .select(['id', 'name', 'capacity'])
      .where('id', '=', placeId)
      .executeTakeFirst()
    if (!place) throw notFound()
    const stays = await trainStays(
      scope,
      sql<boolean>`stay.trajectory_id in (select s.trajectory_id from stay s where s.place_id = ${placeId}
        and s.status <> 'cancelled')`,
    )
    return { place, stays, today: scope.today, now: scope.now, offers: offersOf(stays, place) }
  },
})

/** The train towards one job: whoever learns for it, at which place, when. */
export const viewJobTrain = view({
  name: 'viewJobTrain',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const job = await scope.tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select(['futureJob.id', 'futureJob.function', 'employer.name as employer'])
      .where('futureJob.id', '=', futureJobId)
      .executeTakeFirst()
    if (!job) throw notFound()
    const stays = await trainStays(scope, sql<boolean>`trajectory.future_job_id = ${futureJobId}`)
    const placeIds = [...new Set(stays.map((stay) => stay.placeId))]
    const places = placeIds.map((placeId) => {
      const first = stays.find((stay) => stay.placeId === placeId)
      return { id: placeId, name: first?.place ?? '', capacity: first?.capacity ?? 1 }
    })
    const offers = places.flatMap((place) => offersOf(stays, place))
    return { job, stays, today: scope.today, now: scope.now, offers }
  },
})

/** Only first names: a train is seen by more people than guide the candidates in it. */
async function trainStays({ tx, visible }: Scope, which: RawBuilder<boolean>) {
  return tx
    .selectFrom('stay')
    .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select([
      'stay.id',
      'stay.status',
      'stay.startsOn',
      'stay.endsOn',
      'stay.placeId',
      'stay.trajectoryId',
      'stay.position',
      'stay.version',
      'trajectory.status as trajectoryStatus',
      'trajectory.expectedUntil',
      'candidate.firstName',
      'futureJob.function',
      'place.name as place',
      'place.capacity',
    ])
    .select(
      sql<string>`to_char(stay.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`.as('askedAt'),
    )
    .select(visible('trajectory', 'read').as('mayOpen'))
    .where('stay.status', '<>', 'cancelled')
    .where(which)
    .orderBy(sql`min(coalesce(stay.starts_on, date '9999-01-01')) over (partition by stay.trajectory_id)`)
    .orderBy('stay.trajectoryId')
    .orderBy('stay.position')
    .orderBy('stay.id')
    .execute()
}

export type TrainStay = Awaited<ReturnType<typeof trainStays>>[number]

function offersOf(stays: readonly TrainStay[], place: { id: string; name: string; capacity: number }) {
  const here = stays.filter((stay) => stay.placeId === place.id)
  return trainOffers(here, place.capacity).map((offer) => ({ ...offer, place }))
}
