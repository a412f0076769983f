import { placeWeeks } from '#planning/calendar/placeWeeks.ts'
import type { SchoolRegion } from '#planning/calendar/schoolRegions.ts'
import { weekNumber, weeksFrom } from '#planning/calendar/weeks.ts'
import { type ProposedStay, proposedStays } from '#planning/train/durations.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import type { TrainTask } from '#planning/train/wishes/wholeTrain.ts'
import { endless, type TrainWishes } from '#planning/train/wishes/wishes.ts'
import type { Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { estimatedWeeks } from '../../matching/asJob.ts'
import { skillsToMatchBy } from '../../matching/background.ts'
import { skillUri } from '../../matching/identity.ts'
import { skillsOf } from '../../matching/people.ts'
import { type TrainAbout, type TrainSetup, weeksAhead } from './setup.ts'
import { type StayOnTheWay, staysOnTheWay } from './staysOnTheWay.ts'

/** A train as the database has it now: the places, and per person and place what there is to learn. */
export type TrainData = {
  readonly places: readonly TrainPlace[]
  /** Person by place, in the order of the setup. */
  readonly proposed: readonly (readonly ProposedStay[])[]
  readonly stays: readonly StayOnTheWay[]
  /** The name of a skill. */
  readonly label: (uri: string) => string
}
export type TrainPlace = Awaited<ReturnType<typeof placesOf>>[number]

/** Reads what a train needs. Seven queries, however many people and places. */
export async function trainData(scope: Scope, setup: TrainSetup): Promise<TrainData> {
  const { tx } = scope
  const skills = await skillsToMatchBy(tx)
  const places = await placesOf(scope, setup.placeIds)
  const candidateIds = setup.people.map((one) => one.candidateId)
  const had = await skillsOf(tx, candidateIds)
  const asked = await askedBy(scope, [...new Set(setup.people.map((one) => one.futureJobId))])
  const taught = places.map((place) => place.skills.map((skill) => skillUri(skill, skills)))
  const proposed = setup.people.map(({ candidateId, futureJobId }) =>
    proposedStays(
      (asked.get(futureJobId) ?? []).map(({ skill, level }) => ({
        uri: skillUri(skill, skills),
        level: level ?? 1,
      })),
      (had.get(candidateId) ?? []).map(({ skill, level }) => ({
        uri: skillUri(skill, skills),
        level: level ?? 1,
      })),
      taught,
      (uri) => skills.weeks(uri) ?? estimatedWeeks,
    ),
  )
  const stays = await staysOnTheWay(scope, setup)
  return {
    places,
    proposed,
    stays,
    label: (uri) => skills.label(uri, scope.actor.locale) ?? uri.replace(/^text:/, ''),
  }
}

async function placesOf({ tx }: Scope, placeIds: readonly string[]) {
  if (placeIds.length === 0) return []
  const places = await tx
    .selectFrom('place')
    .select(['id', 'name', 'capacity', 'closedAt', 'schoolRegion'])
    .$narrowType<{ schoolRegion: SchoolRegion | null }>()
    .where('id', 'in', [...placeIds])
    .orderBy('id')
    .execute()
  const ofPlaces = <T extends { placeId: string }>(rows: readonly T[]) =>
    Map.groupBy(rows, (row) => row.placeId)
  const closures = ofPlaces(
    await tx
      .selectFrom('placeClosure')
      .select(['placeId', 'fromOn', 'untilOn'])
      .where('placeId', 'in', [...placeIds])
      .orderBy('fromOn')
      .orderBy('id')
      .execute(),
  )
  const intakes = ofPlaces(
    await tx
      .selectFrom('placeIntake')
      .select(['placeId', 'onDate'])
      .where('placeId', 'in', [...placeIds])
      .orderBy('onDate')
      .orderBy('id')
      .execute(),
  )
  const skills = ofPlaces(
    await tx
      .selectFrom('placeSkill')
      .select(['placeId', 'skill'])
      .where('placeId', 'in', [...placeIds])
      .orderBy('position')
      .orderBy('id')
      .execute(),
  )
  return placeIds.flatMap((id) => {
    const place = places.find((one) => one.id === id)
    if (!place) return []
    return [
      {
        ...place,
        closures: closures.get(id) ?? [],
        intakes: (intakes.get(id) ?? []).map((one) => one.onDate),
        skills: (skills.get(id) ?? []).map((one) => one.skill),
      },
    ]
  })
}

async function askedBy({ tx }: Scope, futureJobIds: readonly string[]) {
  if (futureJobIds.length === 0) return new Map<string, { skill: string; level: number | null }[]>()
  const rows = await tx
    .selectFrom('requirement')
    .select(['futureJobId', 'skill', 'level'])
    .where('futureJobId', 'in', [...futureJobIds])
    .where('essential', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.futureJobId)
}

/** What a stay that begins in another week than before costs, in weeks of one person. */
const changeWeight = 4
/** A week late counts for so many weeks under way. */
const lateWeight = 10

/** Where stays began in the plan before, to change little of it. */
export type Before = (candidateId: string, placeId: string) => number | null

/**
 * The task of a train, in numbers, as things are now.
 * In: what was chosen, what the database has, today, the plan before. Out: the task and which record each number is.
 */
export function trainTask(
  setup: TrainSetup,
  data: TrainData,
  today: string,
  before: Before,
): { task: TrainTask; about: TrainAbout } {
  const weeks = weeksFrom(setup.firstMonday, weeksAhead)
  const thisWeek = Math.max(0, weekNumber(weeks, today))
  const due = weekNumber(weeks, setup.readyOn)
  const calendars = data.places.map((place) => {
    const known = placeWeeks(weeks, {
      closures: place.closures,
      schoolRegion: place.schoolRegion,
      intakes: place.intakes.length > 0 ? place.intakes : null,
    })
    if (known.kind === 'notKnown') throw impossible(holidaysNotKnown(place.name, known.schoolYears))
    return known
  })
  const rows = setup.people.map((person, at) => rowOf(setup, data, thisWeek, person.candidateId, at))
  const instance: TrainInstance = {
    type: 'train',
    n: setup.people.length,
    m: data.places.length,
    H: weeksAhead,
    capacity: data.places.map((place) => place.capacity),
    duration: rows.map((row) => row.weeks),
    release: rows.map((row) => row.release),
    due: rows.map(() => due),
    closed: calendars.map(({ closed }) => [...closed]),
    wTardy: lateWeight,
    objective: 'late',
  }
  const number = (candidateId: string) => setup.people.findIndex((one) => one.candidateId === candidateId)
  const placeNumber = (placeId: string) => data.places.findIndex((one) => one.id === placeId)
  const wishes: TrainWishes = {
    pins: setup.pins.flatMap(({ candidateId, placeId, weekOn }) => {
      const [candidate, place] = [number(candidateId), placeNumber(placeId)]
      const isStay = (rows[candidate]?.weeks[place] ?? 0) > 0
      return isStay ? [{ candidate, place, start: weekNumber(weeks, weekOn) }] : []
    }),
    forbidden: setup.away.flatMap(({ candidateId, fromOn, untilOn }) => {
      const candidate = number(candidateId)
      const [from, until] = [Math.max(0, weekNumber(weeks, fromOn)), weekNumber(weeks, untilOn)]
      if (candidate < 0) return []
      return Array.from({ length: Math.max(0, until - from + 1) }, (_, at) => ({
        candidate,
        week: from + at,
      }))
    }),
    taken: data.stays.flatMap((stay) => {
      const place = placeNumber(stay.placeId)
      return stay.isOthers && place >= 0 ? [{ place, ...stay.weeks }] : []
    }),
    intakes: calendars.map(({ intake }) => intake && [...intake]),
    previous: setup.people.map(({ candidateId }) => {
      const starts = data.places.map(({ id }) => before(candidateId, id))
      return starts.every((week) => week !== null) ? starts : null
    }),
    changeWeight,
  }
  const about = {
    firstMonday: setup.firstMonday,
    candidateIds: setup.people.map((one) => one.candidateId),
    placeIds: data.places.map((one) => one.id),
  }
  return { task: { instance, wishes, week: due }, about }
}

/** The weeks of one person in each place, and from which week the person can begin. A stay that goes on is let end first. */
function rowOf(
  setup: TrainSetup,
  data: TrainData,
  thisWeek: number,
  candidateId: string,
  at: number,
): { weeks: number[]; release: number } {
  const own = data.stays.filter((stay) => stay.candidateId === candidateId && !stay.isOthers)
  const running = own.filter((stay) => stay.status === 'running')
  const behind = new Set(own.filter((stay) => stay.status !== 'planned').map((stay) => stay.placeId))
  const said = setup.weeks.filter((one) => one.candidateId === candidateId)
  return {
    weeks: data.places.map(({ id }, place) => {
      const told = said.find((one) => one.placeId === id)
      if (told) return told.weeks
      return behind.has(id) ? 0 : (data.proposed[at]?.[place]?.weeks ?? 0)
    }),
    // a stay of which the end is not known keeps its seat, and keeps nobody from going on
    release: Math.max(thisWeek, ...running.map(({ weeks }) => (weeks.until < endless ? weeks.until : 0))),
  }
}

const holidaysNotKnown = (place: string, years: readonly number[]) => ({
  nl: `${place} gaat met de schoolvakanties mee, en die van ${years.join(', ')} zijn nog niet bekend. Kies een eerdere dag, of haal de vakanties weg bij de leerplek.`,
  en: `${place} goes by the school holidays, and those of ${years.join(', ')} are not known yet. Choose an earlier day, or take the holidays away at the place.`,
})
