import { z } from 'zod'
import type { Scope } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { comparable, skillsOf } from '../../matching/people.ts'

/** The candidate of a path: what somebody can do, and where somebody is already, with what is learnt there. Four queries. */
export async function personOf({ tx, today }: Scope, candidateId: string) {
  const candidate = await tx
    .selectFrom('candidate')
    .select(comparable)
    .select(['firstName', 'lastName'])
    .where('id', '=', candidateId)
    .executeTakeFirst()
  if (!candidate) throw notFound()
  const had = (await skillsOf(tx, [candidateId])).get(candidateId) ?? []
  const stays = await tx
    .selectFrom('stay')
    .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select(['stay.placeId', 'stay.endsOn', 'place.name'])
    .where('trajectory.candidateId', '=', candidateId)
    .where('trajectory.status', '<>', 'ended')
    .where('stay.status', 'in', ['planned', 'running'])
    .where('stay.startsOn', 'is not', null)
    .orderBy('stay.startsOn')
    .orderBy('stay.id')
    .execute()
  const placeIds = stays.map((one) => one.placeId)
  const learning = await tx
    .selectFrom('placeSkill')
    .select(['skill', 'level'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(placeIds))))
    .orderBy('id')
    .execute()
  const ends = stays.flatMap(({ endsOn }) => (endsOn ? [endsOn] : []))
  const busyUntil = ends.toSorted().at(-1) ?? null
  return {
    candidate,
    had,
    /** What is being learnt at places that somebody is at or goes to: had by the time the path begins. */
    learning,
    stays,
    busyUntil: busyUntil && busyUntil > today ? busyUntil : null,
    /** A place somebody is at without a day of leaving: then nobody knows when a path can begin. */
    withoutEnd: stays.filter((one) => one.endsOn === null).map((one) => one.name),
  }
}

export type PathPerson = Awaited<ReturnType<typeof personOf>>

/** `baan` in an address: nonsense is no job. */
export const chosenJob = z.preprocess(
  (value) => (Array.isArray(value) ? value.at(-1) : value),
  z.uuid().nullable().catch(null),
)
