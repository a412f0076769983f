import type { SchoolRegion } from '#planning/calendar/schoolRegions.ts'
import type { Scope } from '../../case.ts'

/** The open learning places with all that a path asks of them. Six queries, however many places. */
export async function openPlacesWithCalendar({ tx, today, visible }: Scope) {
  const places = await tx
    .selectFrom('place')
    .leftJoin('employer', 'employer.id', 'place.employerId')
    .leftJoin('partner', 'partner.id', 'place.partnerId')
    .select(['place.id', 'place.name', 'place.capacity', 'place.level', 'place.learningWeeks'])
    .select(['place.schoolRegion', 'place.costCents', 'employer.name as employer', 'partner.name as partner'])
    .$narrowType<{ schoolRegion: SchoolRegion | null }>()
    .where('place.closedAt', 'is', null)
    .where(visible('place', 'list'))
    .orderBy('place.name')
    .orderBy('place.id')
    .execute()
  const ids = places.map((one) => one.id)
  const ofPlaces = <T extends 'placeSkill' | 'placeEntrySkill'>(table: T) =>
    tx
      .selectFrom(table as 'placeSkill')
      .select(['placeId', 'skill', 'level'])
      .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
      .orderBy('position')
      .orderBy('id')
      .execute()
  const teaches = Map.groupBy(await ofPlaces('placeSkill'), (one) => one.placeId)
  const needs = Map.groupBy(await ofPlaces('placeEntrySkill'), (one) => one.placeId)
  const closures = await tx
    .selectFrom('placeClosure')
    .select(['placeId', 'fromOn', 'untilOn'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
    .where('untilOn', '>=', today)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const shut = Map.groupBy(closures, (one) => one.placeId)
  const days = await tx
    .selectFrom('placeIntake')
    .select(['placeId', 'onDate'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
    .orderBy('onDate')
    .orderBy('id')
    .execute()
  const intakes = Map.groupBy(days, (one) => one.placeId)
  const stays = await tx
    .selectFrom('stay')
    .select(['placeId', 'status', 'startsOn', 'endsOn'])
    .where((eb) => eb('placeId', '=', eb.fn.any(eb.val(ids))))
    .where('status', 'in', ['planned', 'running'])
    .orderBy('id')
    .execute()
  const taken = Map.groupBy(stays, (one) => one.placeId)
  return places.map((place) => ({
    ...place,
    intakes: intakes.get(place.id)?.map((one) => one.onDate) ?? null,
    teaches: teaches.get(place.id) ?? [],
    needs: needs.get(place.id) ?? [],
    closures: shut.get(place.id) ?? [],
    stays: taken.get(place.id) ?? [],
  }))
}

export type OpenPlace = Awaited<ReturnType<typeof openPlacesWithCalendar>>[number]

/** The trainings in use with what one learns in them. Two queries. */
export async function openTrainings({ tx }: Scope) {
  const trainings = await tx
    .selectFrom('training')
    .leftJoin('partner', 'partner.id', 'training.partnerId')
    .select(['training.id', 'training.name', 'training.weeks', 'training.costCents', 'training.level'])
    .select('partner.name as partner')
    .where('training.archivedAt', 'is', null)
    .orderBy('training.name')
    .orderBy('training.id')
    .execute()
  const skills = await tx
    .selectFrom('trainingSkill')
    .select(['trainingId', 'skill', 'level'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const teaches = Map.groupBy(skills, (one) => one.trainingId)
  return trainings.map((one) => ({ ...one, teaches: teaches.get(one.id) ?? [] }))
}

export type OpenTraining = Awaited<ReturnType<typeof openTrainings>>[number]
