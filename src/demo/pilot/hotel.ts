import { addCommitment } from '#cases/employers/addCommitment.ts'
import { addWorkVisit } from '#cases/futureJobs/addWorkVisit.ts'
import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { saveJobPlace } from '#cases/futureJobs/saveJobPlace.ts'
import { addGuests } from '#cases/match/addGuests.ts'
import { createGathering } from '#cases/match/createGathering.ts'
import { guestField } from '#cases/match/guestFields.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { saveGuests } from '#cases/match/saveGuests.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { savePlace } from '#cases/places/savePlace.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { saveJobPlanPart } from '#cases/trajectories/jobPlan/saveJobPlanPart.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { chosen, ended, evaluated, introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

const coach = 'coachThree'

/** Large-scale growth with places in sequence, a train (R 3.6.1, table 3.5). */
export async function tellHotel(story: Storyteller): Promise<void> {
  story.on('2017-09-04')
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Havenhotel De Zeilen',
    sector: 'hospitality',
    size: 'large',
    motive: 'social',
    about: 'Hotels en restaurants. Er komt een keuken bij.',
    knowsGroup: 'yes',
    workedBefore: 'yes',
    willingToAdapt: 'no',
  })
  await story.link('hotelier', { employerId })
  const futureJobId = await newJob(story, 'accountManager', employerId, {
    function: 'Algemeen medewerker keuken en bediening',
    positions: 5,
    expectedFrom: '2018-09-01',
    certainty: 'likely',
    hoursMin: 24,
    hoursMax: 38,
    shifts: ['irregular', 'weekend'],
    growthForm: 'expansion',
    cameInView: 'accountManagerAsked',
    conditions: 'Nederlands spreken, onregelmatige uren.',
    route: 'largeScale',
    routeReason: 'Inleren op de werkplek zelf kan niet. Eerst leren op andere plekken.',
    skills: [
      ['Klantvriendelijk zijn', 3],
      ['Meer dingen tegelijk doen', 3],
      ['Hygiënisch werken', 3],
    ],
  })
  const places = await mapPlaces(story, futureJobId)
  story.on('2018-01-15')
  const promise = {
    kind: 'guarantee',
    positions: 4,
    conditions: 'Wie bij de speeddate is gekozen en het inleren haalt, krijgt een baan.',
  }
  await story.tell('accountManager', addCommitment, { employerId, futureJobId, ...promise })
  const trajectories = await speedDate(story, futureJobId)
  await learnInATrain(story, trajectories, places)
}

type Places = { canteen: string; cafe: string; hotel: string }

async function mapPlaces(story: Storyteller, futureJobId: string): Promise<Places> {
  story.on('2017-10-09')
  const place = async (name: string, kind: string, skills: [string, string][]) => {
    const { id: placeId } = await story.tell('accountManager', createPlace, { name, kind, capacity: 1 })
    const facts = {
      name,
      kind,
      city: 'Lelystad',
      capacity: 1,
      buddyName: 'Miep Haan',
      coordinatorId: story.id('placeCoordinator'),
    }
    await story.tell('accountManager', savePlace, { placeId, version: 1, ...facts })
    const rows = Object.fromEntries(
      skills.flatMap(([skill, level], at) => [
        [`skill.${at}`, skill],
        [`level.${at}`, level],
      ]),
    )
    await story.tell('accountManager', savePlaceSkills, { placeId, ...rows })
    const { id: jobPlaceId } = await story.tell('accountManager', considerPlace, {
      futureJobId,
      what: `place:${placeId}`,
      whyPlace: 'Past in de reeks van eenvoudig naar moeilijk.',
    })
    await story.tell('accountManager', saveJobPlace, {
      futureJobId,
      jobPlaceId,
      version: 1,
      state: 'chosen',
      reason: 'Gekozen na het werkbezoek.',
    })
    return placeId
  }
  const places = {
    canteen: await place('Kantine van het Werkbedrijf', 'workCompany', [
      ['Hygiënisch werken', '3'],
      ['Samenwerken', '2'],
    ]),
    cafe: await place('Lunchcafé in de stad', 'otherOrganisation', [
      ['Klantvriendelijk zijn', '3'],
      ['Meer dingen tegelijk doen', '3'],
    ]),
    hotel: await place('Keuken van het Havenhotel', 'employersFloor', [['Meer dingen tegelijk doen', '4']]),
  }
  const visits = [
    {
      direction: 'toEmployer',
      onDate: '2017-11-06',
      who: 'Manager en coaches',
      findings: 'Het werkproces is eenvoudig. Alles staat dicht bij elkaar. Veel tegelijk doen.',
    },
    {
      direction: 'toPlace',
      onDate: '2017-11-13',
      who: 'Leidinggevenden van het hotel',
      placeId: places.canteen,
      findings: 'Hier staat de mens centraal, bij ons het broodje. Wij lenen apparatuur uit.',
    },
  ]
  story.on('2017-11-20')
  for (const visit of visits) await story.tell('accountManager', addWorkVisit, { futureJobId, ...visit })
  const parts: [string, string][] = [
    [
      'knowledgeAndSkills',
      'Eerst basisvaardigheden en houding in de kantine, dan klanten en tempo in het lunchcafé.',
    ],
    ['stepPlan', 'Kantine, lunchcafé, en bij de helft van de vaardigheden naar het hotel.'],
    ['guidanceByPlace', 'Een kandidaat per plek. Gaat die door, dan begint de volgende.'],
  ]
  for (const [part, text] of parts)
    await story.tell(coach, saveJobPlanPart, { futureJobId, part, text, version: 0 })
  return places
}

const candidates = [
  ['Priya', 'Ramdin', 1990],
  ['Ilse', 'Mulder', 1972],
  ['Hamza', 'Aziz', 1995],
  ['Corrie', 'Blok', 1968],
  ['Tomasz', 'Nowak', 1986],
  ['Sjaan', 'Vos', 1963],
] as const

/** Six proposed, four chosen by speed date. */
async function speedDate(story: Storyteller, futureJobId: string): Promise<string[]> {
  story.on('2018-01-22')
  const proposals: string[] = []
  for (const [firstName, lastName, birthYear] of candidates) {
    const candidateId = await newCandidate(story, coach, {
      firstName,
      lastName,
      birthYear,
      skills: [['Hygiënisch werken', 2, 'coach']],
    })
    proposals.push(
      await introduce(
        story,
        coach,
        futureJobId,
        candidateId,
        'Gekozen op vaardigheden, motivatie en wat iemand kan leren.',
      ),
    )
  }
  const { id: gatheringId } = await story.tell(coach, createGathering, {
    futureJobId,
    kind: 'speedDate',
    onDate: '2018-02-05',
    place: 'Werkbedrijf',
    atTime: '10:00',
  })
  await story.tell(coach, addGuests, { futureJobId, gatheringId, proposalIds: proposals })
  story.on('2018-02-05')
  const guests = await story.arrange((tx) =>
    tx
      .selectFrom('gatheringGuest')
      .select(['id', 'proposalId'])
      .where('gatheringId', '=', gatheringId)
      .execute(),
  )
  const verdicts = guests.flatMap((guest) => {
    const through = proposals.indexOf(guest.proposalId) < 4
    return [
      [guestField('attended', guest.id), 'yes'],
      [guestField('verdict', guest.id), through ? 'through' : 'no'],
    ] as const
  })
  await story.tell(coach, saveGuests, { futureJobId, gatheringId, ...Object.fromEntries(verdicts) })
  const trajectories: string[] = []
  for (const [at, proposalId] of proposals.entries()) {
    if (at < 4)
      trajectories.push(
        await chosen(story, futureJobId, proposalId, {
          by: coach,
          decider: 'Lotte Zeilstra',
          reasonKey: 'goodClick',
        }),
      )
    else
      await story.tell(coach, moveProposal, {
        futureJobId,
        proposalId,
        move: 'notChoose',
        decider: 'Lotte Zeilstra',
        reasonKey: 'hoursDoNotFit',
      })
  }
  return trajectories
}

async function learnInATrain(story: Storyteller, trajectories: string[], places: Places): Promise<void> {
  const [hired, fellOut, stopped, direct] = trajectories as [string, string, string, string]
  await throughTheTrain(story, hired, places)
  story.on('2018-03-05')
  await ended(story, coach, fellOut, {
    kind: 'noJob',
    endedMoment: 'beforeStart',
    endedReason: 'fellOutBeforeStart',
    endedOn: '2018-03-05',
    factors: { profileMismatch: 1 },
  })
  await stoppedEarly(story, stopped, places)
  await straightAtTheEmployer(story, direct, places)
}

async function stay(
  story: Storyteller,
  trajectoryId: string,
  placeId: string,
  from: string,
  until: string,
): Promise<string> {
  story.on(from)
  const { id: stayId } = await story.tell(coach, bookStay, {
    trajectoryId,
    placeId,
    startsOn: from,
    endsOn: until,
  })
  await story.tell(coach, moveStay, { trajectoryId, stayId, move: 'start', date: from })
  return stayId
}

async function leave(
  story: Storyteller,
  trajectoryId: string,
  stayId: string,
  on: string,
  reason?: string,
): Promise<void> {
  story.on(on)
  await story.tell(coach, moveStay, {
    trajectoryId,
    stayId,
    move: reason ? 'stop' : 'complete',
    date: on,
    reason,
  })
}

async function throughTheTrain(story: Storyteller, trajectoryId: string, places: Places): Promise<void> {
  const canteen = await stay(story, trajectoryId, places.canteen, '2018-02-19', '2018-05-18')
  await leave(story, trajectoryId, canteen, '2018-05-18')
  const cafe = await stay(story, trajectoryId, places.cafe, '2018-05-21', '2018-08-17')
  await evaluated(story, coach, trajectoryId, '2018-07-02', [
    ['candidate', 5, 'Stap voor stap. Nu durf ik klanten te helpen.'],
    ['placeCoordinator', 4, 'Kan meer dingen tegelijk.'],
    ['coach', 4, 'Groeit zichtbaar.'],
  ])
  await leave(story, trajectoryId, cafe, '2018-08-17')
  story.on('2018-08-20')
  await story.tell(coach, decideGoNoGo, {
    trajectoryId,
    verdict: 'go',
    reason: 'Meer dan de helft van de vaardigheden is er.',
    decider: 'Lotte Zeilstra',
  })
  await ended(story, coach, trajectoryId, {
    kind: 'intendedJob',
    contractAgreedOn: '2018-08-20',
    startsOn: '2018-09-03',
    contractKind: 'temporary',
    hours: 32,
    endedMoment: 'completed',
    endedOn: '2018-08-20',
    factors: { experience: 2, train: 2, workedTogetherBefore: 2, commitment: 1 },
  })
}

async function stoppedEarly(story: Storyteller, trajectoryId: string, places: Places): Promise<void> {
  const canteen = await stay(story, trajectoryId, places.canteen, '2018-05-21', '2018-09-14')
  await leave(story, trajectoryId, canteen, '2018-07-20', 'Thuis was te veel aan de hand.')
  await ended(story, coach, trajectoryId, {
    kind: 'noJob',
    endedMoment: 'duringLearningIn',
    endedReason: 'candidateStopped',
    endedOn: '2018-07-20',
    factors: { muchGuidanceNeeded: 2, lastingDistance: 1, guidanceOutsideWorkShort: 2 },
  })
}

/** Learnt in at the hotel at once; no shared view of what was agreed, and no joint evaluation. */
async function straightAtTheEmployer(
  story: Storyteller,
  trajectoryId: string,
  places: Places,
): Promise<void> {
  const floor = await stay(story, trajectoryId, places.hotel, '2018-09-17', '2019-01-18')
  await leave(story, trajectoryId, floor, '2018-12-14', 'Geen goede relatie met de dagelijkse begeleider.')
  await ended(story, coach, trajectoryId, {
    kind: 'noJob',
    endedMoment: 'duringLearningIn',
    endedReason: 'relationAtWork',
    endedOn: '2018-12-14',
    note: 'Wanneer het contract zou komen, zag iedereen anders. Er is niet samen geëvalueerd.',
    factors: { dailyGuide: 2, littleCommunication: 2, coachLittleInvolved: 1 },
  })
}
