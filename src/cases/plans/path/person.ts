import { sql } from 'kysely'
import { z } from 'zod'
import type { Scope } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { comparable, skillsOf } from '../../matching/people.ts'

/**
 * The candidate of a path: what somebody can do, and where somebody is or goes already, with what is learnt there: had
 * by the time a path begins. Six queries.
 */
export async function personOf(scope: Scope, candidateId: string) {
  const { tx, today } = scope
  const candidate = await tx
    .selectFrom('candidate')
    .select(comparable)
    .select(['firstName', 'lastName'])
    .where('id', '=', candidateId)
    .executeTakeFirst()
  if (!candidate) throw notFound()
  const had = (await skillsOf(tx, [candidateId])).get(candidateId) ?? []
  const places = await placesAhead(scope, candidateId)
  const trainings = await trainingsAhead(scope, candidateId)
  const ahead = [...places.stays, ...trainings.planned].filter(({ endsOn }) => endsOn && endsOn > today)
  return {
    candidate,
    had,
    learning: [...places.learning, ...trainings.learning],
    /** Places where somebody is or goes. */
    placeIds: places.stays.map((one) => one.placeId),
    /** Where somebody still is or goes, and the last day of all that. */
    ahead: ahead.map((one) => one.name),
    busyUntil: ahead.flatMap(({ endsOn }) => endsOn ?? []).reduce(later, '') || null,
    /** A place somebody is at without a day of leaving: then nobody knows when a path can begin. */
    withoutEnd: places.stays.filter((one) => one.endsOn === null).map((one) => one.name),
  }
}

const later = (one: string, other: string) => (one > other ? one : other)

export type PathPerson = Awaited<ReturnType<typeof personOf>>

/** Planned and running stays, and what is learnt there. */
async function placesAhead({ tx }: Scope, candidateId: string) {
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
  const learning = await tx
    .selectFrom('placeSkill')
    .select(['skill', 'level'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(stays.map((one) => one.placeId)))))
    .orderBy('id')
    .execute()
  return { stays, learning }
}

/** Trainings that stand in the plan of a trajectory by their name, with a day, and what is learnt in them; of two with one name the one in use. */
async function trainingsAhead({ tx }: Scope, candidateId: string) {
  const planned = await tx
    .selectFrom('activity')
    .innerJoin('trajectory', 'trajectory.id', 'activity.trajectoryId')
    .innerJoin('training', 'training.name', 'activity.label')
    .distinctOn(['activity.dueOn', 'activity.id'])
    .select(['training.id', 'training.name'])
    .select(
      sql<string>`to_char(activity.due_on + coalesce(training.weeks, 0) * 7, 'YYYY-MM-DD')`.as('endsOn'),
    )
    .where('trajectory.candidateId', '=', candidateId)
    .where('trajectory.status', '<>', 'ended')
    .where('activity.activityKey', 'is', null)
    .where('activity.dueOn', 'is not', null)
    .where('activity.status', 'in', ['planned', 'done'])
    .orderBy('activity.dueOn')
    .orderBy('activity.id')
    .orderBy('training.archivedAt', (day) => day.desc().nullsFirst())
    .orderBy('training.id')
    .execute()
  const learning = await tx
    .selectFrom('trainingSkill')
    .select(['skill', 'level'])
    .where((eb) => eb('trainingId', '=', eb.fn.any(eb.val(planned.map((one) => one.id)))))
    .orderBy('id')
    .execute()
  return { planned, learning }
}

/** `baan` in an address: nonsense is no job. */
export const chosenJob = z.preprocess(
  (value) => (Array.isArray(value) ? value.at(-1) : value),
  z.uuid().nullable().catch(null),
)
