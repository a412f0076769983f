import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { addCommitment } from '#cases/employers/addCommitment.ts'
import { addClosure } from '#cases/places/addClosure.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { savePlace } from '#cases/places/savePlace.ts'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { recordVoice } from '#cases/trajectories/evaluations/recordVoice.ts'
import { addTrajectoryNote } from '#cases/trajectories/learning/addTrajectoryNote.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { dateTrajectoryActivity } from '#cases/trajectories/plan/dateTrajectoryActivity.ts'
import { moveTrajectoryActivity } from '#cases/trajectories/plan/moveTrajectoryActivity.ts'
import { saveTrajectoryGoals } from '#cases/trajectories/plan/saveTrajectoryGoals.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { chosen, evaluated, introduce, newCandidate, newEmployer, newJob, partVersion } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** A caterer that opens a second kitchen: one learns in now, one is up for a decision, a train at the canteen. */
export async function tellKitchen(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -7))
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Smaakwerk Catering',
    sector: 'hospitality',
    size: 'medium',
    motive: 'social',
    knowsGroup: 'yes',
    workedBefore: 'yes',
    willingToAdapt: 'yes',
  })
  await story.link('caterer', { employerId })
  const futureJobId = await newJob(story, 'accountManager', employerId, {
    function: 'Medewerker keuken',
    positions: 3,
    expectedFrom: addMonths(today, 4),
    certainty: 'likely',
    hoursMin: 24,
    hoursMax: 32,
    shifts: ['day', 'early'],
    growthForm: 'expansion',
    cameInView: 'accountManagerAsked',
    conditions: 'Eerste drie maanden geen weekend.',
    route: 'largeScale',
    routeReason: 'De tweede keuken is er nog niet. Leren in onze kantine.',
    skills: [
      ['Hygiënisch werken', 3],
      ['Samenwerken', 3],
      ['Meer dingen tegelijk doen', 2],
    ],
  })
  const promise = {
    kind: 'intention',
    positions: 3,
    untilOn: addDays(today, 20),
    conditions: 'Als de verbouwing klaar is.',
  }
  await story.tell('accountManager', addCommitment, { employerId, futureJobId, ...promise })
  const canteen = await openCanteen(story, today)
  await tellAmin(story, today, futureJobId, canteen)
  await tellNextInTrain(story, today, futureJobId, canteen)
  await tellWaiting(story, today, futureJobId)
}

async function openCanteen(story: Storyteller, today: string): Promise<string> {
  const { id: placeId } = await story.tell('accountManager', createPlace, {
    name: 'Bedrijfskantine Werkplein',
    kind: 'workCompany',
    capacity: 2,
  })
  const facts = { name: 'Bedrijfskantine Werkplein', kind: 'workCompany', city: 'Lelystad', capacity: 2 }
  const people = {
    buddyName: 'Miep Haan',
    buddyId: story.id('buddyKitchen'),
    coordinatorId: story.id('placeCoordinator'),
  }
  await story.tell('accountManager', savePlace, { placeId, version: 1, ...facts, ...people })
  await story.tell('accountManager', addClosure, {
    placeId,
    fromOn: addDays(today, 28),
    untilOn: addDays(today, 39),
    why: 'Vakantie',
  })
  return placeId
}

async function tellAmin(
  story: Storyteller,
  today: string,
  futureJobId: string,
  placeId: string,
): Promise<void> {
  story.on(addMonths(today, -5))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Amin',
    lastName: 'Rahimi',
    birthYear: 1990,
    profile: {
      motivation: 'Koken is wat ik het liefst doe.',
      wishes: 'Een vaste baan in een keuken.',
      hoursMin: 24,
      hoursMax: 32,
      shifts: ['day', 'early'],
      dutchLevel: 2,
      travelMinutes: 30,
      languages: 'Dari, een beetje Engels',
      characteristics: ['noDutch', 'otherEducation'],
    },
    skills: [
      ['Koken', 4, 'self'],
      ['Samenwerken', 3, 'coach'],
      ['Hygiënisch werken', 2, 'coach'],
    ],
    barriers: [
      {
        domain: 'dutch',
        meaningForWork: 'Recepten lezen lukt met plaatjes erbij.',
        ownerKind: 'school',
        action: 'Taalles op dinsdag',
        dueOn: addDays(today, 4),
      },
      {
        domain: 'transport',
        meaningForWork: 'De vroege dienst begint voor de eerste bus.',
        ownerKind: 'coach',
        action: 'Fiets regelen via de gemeente',
        dueOn: addDays(today, -2),
      },
    ],
  })
  await story.link('amin', { candidateId })
  const proposalId = await introduce(story, 'coach', futureJobId, candidateId, 'Kookt graag en werkt schoon.')
  const trajectoryId = await chosen(story, futureJobId, proposalId, {
    by: 'coach',
    decider: 'Anouk Prins',
    reasonKey: 'motivated',
  })
  await story.tell('coach', saveTrajectoryGoals, {
    trajectoryId,
    guideId: story.id('buddyKitchen'),
    guideName: 'Miep Haan',
    expectedUntil: addMonths(today, 4),
  })
  await story.tell('coach', saveTrajectoryPlanPart, {
    trajectoryId,
    part: 'stepPlan',
    text: 'Snijden en spoelen, dan koude keuken, dan warme keuken.',
    version: await partVersion(story, trajectoryId, 'stepPlan'),
  })
  await story.tell('coach', saveTrajectoryPlanPart, {
    trajectoryId,
    part: 'duration',
    text: '',
    leftOpen: 'ja',
    version: await partVersion(story, trajectoryId, 'duration'),
  })
  story.on(addMonths(today, -3))
  const { id: stayId } = await story.tell('coach', bookStay, {
    trajectoryId,
    placeId,
    startsOn: addMonths(today, -3),
    endsOn: addDays(today, 25),
    learns: 'Koude keuken en hygiëne',
  })
  await story.tell('coach', moveStay, { trajectoryId, stayId, move: 'start', date: addMonths(today, -3) })
  await doneAndDue(story, trajectoryId, today)
  await evaluated(story, 'coach', trajectoryId, addMonths(today, -1), [
    ['candidate', 4, 'Ik leer veel. De vroege dienst is moeilijk.'],
    ['buddy', 4, 'Werkt schoon en vraagt als hij iets niet weet.'],
    ['coach', 4, 'Goed op weg.'],
  ])
  story.on(addDays(today, -9))
  await story.tell('coach', addTrajectoryNote, {
    trajectoryId,
    kind: 'visit',
    text: 'Hij maakt nu zelf de saladebar.',
  })
  await story.tell('coach', addCandidateNote, {
    candidateId,
    kind: 'call',
    text: 'Fiets: de gemeente belt terug.',
    dueOn: addDays(today, 1),
  })
  const { id: evaluationId } = await story.tell('coach', planEvaluation, {
    trajectoryId,
    kind: 'interim',
    plannedOn: addDays(today, 6),
  })
  await story.tell('coach', recordVoice, {
    trajectoryId,
    evaluationId,
    voice: 'coach',
    mood: 4,
    text: 'Klaar voor de warme keuken.',
  })
}

/** Some of the plan is done, the next things have a date around today. */
async function doneAndDue(story: Storyteller, trajectoryId: string, today: string): Promise<void> {
  const plan = await story.arrange((tx) =>
    tx
      .selectFrom('activity')
      .select(['id', 'version', 'step'])
      .where('trajectoryId', '=', trajectoryId)
      .where('status', '=', 'planned')
      .orderBy('position')
      .execute(),
  )
  const [before, after] = [
    plan.filter((one) => !ahead.includes(one.step)),
    plan.filter((one) => ahead.includes(one.step)),
  ]
  for (const { id: activityId } of before)
    await story.tell('coach', moveTrajectoryActivity, { trajectoryId, activityId, move: 'complete' })
  for (const [at, { id: activityId, version }] of after.slice(0, 3).entries()) {
    await story.tell('coach', dateTrajectoryActivity, {
      trajectoryId,
      activityId,
      version,
      dueOn: addDays(today, at * 5 - 1),
    })
  }
}

const ahead = ['learningIn', 'regularJob']

/** The second of the train stands ready for the same place. */
async function tellNextInTrain(
  story: Storyteller,
  today: string,
  futureJobId: string,
  placeId: string,
): Promise<void> {
  for (const [at, [firstName, lastName, birthYear]] of (
    [
      ['Fenna', 'de Wit', 1975],
      ['Idris', 'Warsame', 1998],
    ] as const
  ).entries()) {
    story.on(addDays(today, -40 + at))
    const candidateId = await newCandidate(story, 'coach', {
      firstName,
      lastName,
      birthYear,
      profile: {
        motivation: 'Wil leren koken voor veel mensen.',
        hoursMax: 28,
        shifts: ['day'],
        dutchLevel: 4 - at,
      },
    })
    const proposalId = await introduce(story, 'coach', futureJobId, candidateId, 'Wil graag en kan leren.')
    const trajectoryId = await chosen(story, futureJobId, proposalId, {
      by: 'coach',
      decider: 'Anouk Prins',
      reasonKey: 'learnsWell',
    })
    const startsOn = addDays(today, 26 + at * 90)
    await story.tell('coach', bookStay, { trajectoryId, placeId, startsOn, endsOn: addDays(startsOn, 84) })
  }
}

/** Introduced, and the employer's answer is late. */
async function tellWaiting(story: Storyteller, today: string, futureJobId: string): Promise<void> {
  story.on(addDays(today, -16))
  const candidateId = await newCandidate(story, 'coachTwo', {
    firstName: 'Mirjam',
    lastName: 'Poel',
    birthYear: 1969,
    profile: {
      motivation: 'Heeft altijd voor een groot gezin gekookt.',
      hoursMax: 24,
      shifts: ['day'],
      dutchLevel: 5,
    },
    skills: [
      ['Koken', 3, 'self'],
      ['Hygiënisch werken', 3, 'coach'],
    ],
  })
  await introduce(story, 'coachTwo', futureJobId, candidateId, 'Rustig, betrouwbaar en kookt graag.')
}
