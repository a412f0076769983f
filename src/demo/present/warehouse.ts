import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { addIntake } from '#cases/places/addIntake.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { createTrain } from '#cases/plans/train/createTrain.ts'
import { saveTrain } from '#cases/plans/train/saveTrain.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { chosen, introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** A new hall in eight months: six people through three places, planned as a train and planned again. */
export async function tellWarehouse(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -2))
  const employerId = await newEmployer(story, 'accountManagerTwo', {
    name: 'Havenlogistiek Flevokust',
    sector: 'logistics',
    size: 'large',
    motive: 'commercialResponsible',
    knowsGroup: 'no',
    workedBefore: 'no',
    willingToAdapt: 'yes',
  })
  const futureJobId = await newJob(story, 'accountManagerTwo', employerId, {
    function: 'Medewerker nieuwe hal',
    positions: 6,
    expectedFrom: addMonths(today, 8),
    certainty: 'certain',
    hoursMin: 24,
    hoursMax: 36,
    shifts: ['day'],
    growthForm: 'expansion',
    cameInView: 'accountManagerAsked',
    route: 'largeScale',
    routeReason: 'Zes mensen na elkaar langs drie plekken: dan zijn zij samen op tijd klaar.',
    skills: asked.map((skill) => [skill, 2]),
  })
  const placeIds: string[] = []
  for (const place of places) placeIds.push(await openPlace(story, today, futureJobId, place))
  const candidateIds = await choosePeople(story, futureJobId)
  await planTrain(story, today, futureJobId, placeIds, candidateIds)
}

const asked = [
  'Scannen',
  'Lossen',
  'Goederen ontvangen',
  'Leveringen controleren',
  'Orderpicken',
  'Magazijn inruimen',
]

type NewPlace = { name: string; kind: string; capacity: number; teaches: string[]; intakes?: number }
const places: readonly NewPlace[] = [
  { name: 'Sorteerhal Werkplein', kind: 'workCompany', capacity: 2, teaches: ['Scannen', 'Lossen'] },
  {
    name: 'Kringloop De Ruilhoek',
    kind: 'otherOrganisation',
    capacity: 1,
    teaches: ['Goederen ontvangen', 'Leveringen controleren'],
  },
  {
    name: 'Distributie Flevopoort',
    kind: 'employersFloor',
    capacity: 2,
    teaches: ['Orderpicken', 'Magazijn inruimen'],
    intakes: 9,
  },
]

async function openPlace(
  story: Storyteller,
  today: string,
  futureJobId: string,
  place: NewPlace,
): Promise<string> {
  const { name, kind, capacity, teaches, intakes = 0 } = place
  const { id: placeId } = await story.tell('accountManagerTwo', createPlace, { name, kind, capacity })
  const rows = Object.fromEntries(
    teaches.flatMap((skill, at) => [
      [`skill.${at}`, skill],
      [`level.${at}`, '2'],
    ]),
  )
  await story.tell('accountManagerTwo', savePlaceSkills, { placeId, ...rows })
  await story.tell('accountManagerTwo', considerPlace, { futureJobId, what: `place:${placeId}` })
  const first = mondayOf(addDays(today, 35))
  for (let at = 0; at < intakes; at += 1)
    await story.tell('accountManagerTwo', addIntake, { placeId, onDate: addDays(first, at * 28) })
  return placeId
}

const people = [
  ['Dewi', 'Santosa', 1994, ['Scannen']],
  ['Hamza', 'Bouali', 2002, []],
  ['Karin', 'Postmus', 1971, ['Goederen ontvangen', 'Leveringen controleren']],
  ['Jaro', 'Visser', 1999, ['Lossen']],
  ['Lemlem', 'Girmay', 1988, ['Scannen', 'Orderpicken']],
  ['Ton', 'Griffioen', 1966, []],
] as const

/** All are chosen; all but the last have a trajectory already. */
async function choosePeople(story: Storyteller, futureJobId: string): Promise<string[]> {
  const ids: string[] = []
  for (const [at, [firstName, lastName, birthYear, skills]] of people.entries()) {
    const coach = at % 2 === 0 ? 'coach' : 'coachTwo'
    const candidateId = await newCandidate(story, coach, {
      firstName,
      lastName,
      birthYear,
      profile: {
        motivation: 'Wil graag in een hal werken, met mensen om zich heen.',
        hoursMax: 36,
        shifts: ['day'],
      },
      skills: skills.map((skill) => [skill, 3, 'coach']),
    })
    const proposalId = await introduce(story, coach, futureJobId, candidateId, 'Werkt graag met de handen.')
    const choice = { by: coach, decider: 'Carmen Ortega', reasonKey: 'motivated' } as const
    if (at < people.length - 1) await chosen(story, futureJobId, proposalId, choice)
    else
      await story.tell(coach, moveProposal, {
        futureJobId,
        proposalId,
        move: 'choose',
        decider: choice.decider,
        reasonKey: choice.reasonKey,
      })
    ids.push(candidateId)
  }
  return ids
}

/** Planned, and planned again when somebody turns out to be away. */
async function planTrain(
  story: Storyteller,
  today: string,
  futureJobId: string,
  placeIds: readonly string[],
  candidateIds: readonly string[],
): Promise<void> {
  story.on(addDays(today, -6))
  const numbers = Object.fromEntries(placeIds.map((id, at) => [`nr-${id}`, String(at + 1)]))
  const readyOn = addMonths(today, 8)
  const { id: planId } = await story.tell('coach', createTrain, {
    baan: [futureJobId],
    people: [...candidateIds],
    firstDay: addDays(today, 7),
    readyOn,
    ...numbers,
  })
  await story.letPlan()
  story.on(addDays(today, -2))
  await story.tell('coach', saveTrain, {
    planId,
    version: 1,
    readyOn,
    people: [...candidateIds],
    [`weg-van-${candidateIds[0]}`]: addDays(today, 40),
    [`weg-tot-${candidateIds[0]}`]: addDays(today, 60),
    ...numbers,
  })
  await story.letPlan()
}
