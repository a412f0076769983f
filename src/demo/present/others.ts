import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { recordNotJoining } from '#cases/employers/recordNotJoining.ts'
import { saveConversation } from '#cases/employers/saveConversation.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { addGuests } from '#cases/match/addGuests.ts'
import { createGathering } from '#cases/match/createGathering.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'
import { tellLongProfile } from './longProfile.ts'

/** Care, green and a firm that thinks about it: jobs further away, one that lapsed, one employer who did not join. */
export async function tellOthers(story: Storyteller, today: string): Promise<void> {
  await tellCare(story, today)
  await tellGreen(story, today)
  await tellConversations(story, today)
  story.on(addDays(today, -1))
  await newCandidate(story, 'coach', { firstName: 'Bram', lastName: 'Westra', birthYear: 2001 })
}

async function tellCare(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -3))
  const employerId = await newEmployer(story, 'accountManagerTwo', {
    name: 'Thuiszorg Meerstad',
    sector: 'care',
    size: 'large',
    motive: 'social',
    knowsGroup: 'yes',
    workedBefore: 'no',
    willingToAdapt: 'yes',
  })
  const futureJobId = await newJob(story, 'accountManagerTwo', employerId, {
    function: 'Helpende in de wijk',
    positions: 6,
    expectedFrom: addMonths(today, 11),
    expectedUntil: addMonths(today, 14),
    certainty: 'expected',
    hoursMin: 16,
    hoursMax: 28,
    shifts: ['day', 'evening'],
    growthForm: 'publicSector',
    cameInView: 'municipality',
    route: 'largeScale',
    routeReason: 'Zes plekken tegelijk, met school erbij.',
    skills: [
      ['Zorgen voor mensen', 2],
      ['Luisteren', 3],
      ['Nederlands spreken', 2],
    ],
  })
  const proposals: string[] = []
  for (const [firstName, lastName, birthYear] of [
    ['Ronja', 'Elshout', 1984],
    ['Amal', 'Haddad', 1979],
    ['Cynthia', 'Lo', 1990],
  ] as const) {
    const candidateId = await newCandidate(story, 'coachThree', {
      firstName,
      lastName,
      birthYear,
      profile: { motivation: 'Wil met mensen werken.', hoursMax: 24, shifts: ['day'], dutchLevel: 3 },
      skills: [['Luisteren', 3, 'coach']],
    })
    proposals.push(
      await introduce(story, 'coachThree', futureJobId, candidateId, 'Warm, geduldig en gemotiveerd.'),
    )
  }
  story.on(addDays(today, -3))
  const { id: gatheringId } = await story.tell('coachThree', createGathering, {
    futureJobId,
    kind: 'informationMeeting',
    title: 'Kennismaken met de wijkzorg',
    onDate: addDays(today, 8),
    atTime: '09:30',
    place: 'Buurthuis',
  })
  await story.tell('coachThree', addGuests, { futureJobId, gatheringId, proposalIds: proposals })
}

async function tellGreen(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -2))
  const employerId = await newEmployer(story, 'accountManagerTwo', {
    name: 'Groen & Gras',
    sector: 'green',
    size: 'small',
    motive: 'sroi',
    knowsGroup: 'yes',
    willingToAdapt: 'no',
  })
  const { id: gardener } = await story.tell('accountManagerTwo', createFutureJob, {
    employerId,
    function: 'Medewerker groen',
    positions: 2,
    expectedFrom: addMonths(today, 5),
    certainty: 'idea',
    growthForm: 'expansion',
    cameInView: 'ambassador',
  })
  await tellLongProfile(story, gardener)
  const { id: lapsed } = await story.tell('accountManagerTwo', createFutureJob, {
    employerId,
    function: 'Chauffeur',
    positions: 1,
    expectedFrom: addMonths(today, 3),
    certainty: 'idea',
  })
  story.on(addDays(today, -12))
  await story.tell('accountManagerTwo', moveFutureJob, {
    futureJobId: lapsed,
    move: 'lapse',
    reason: 'De opdracht ging naar een ander bedrijf.',
  })
}

async function tellConversations(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -5))
  const thinking = await newEmployer(story, 'accountManager', {
    name: 'Bakkerij Van Loon',
    sector: 'trade',
    size: 'small',
  })
  const { id: conversationId } = await story.tell('accountManager', startConversation, {
    employerId: thinking,
  })
  await story.tell('accountManager', saveConversation, {
    employerId: thinking,
    conversationId,
    version: 1,
    spokenWith: 'Mevrouw Van Loon',
  })
  await story.tell('accountManager', addContactMoment, {
    employerId: thinking,
    text: 'Belt terug als de nieuwe oven er staat.',
    kind: 'call',
  })
  story.on(addDays(today, -60))
  const declined = await newEmployer(story, 'accountManager', {
    name: 'Notaris Van Beek',
    sector: 'businessServices',
    size: 'micro',
  })
  const { id } = await story.tell('accountManager', startConversation, { employerId: declined })
  await story.tell('accountManager', recordNotJoining, {
    employerId: declined,
    conversationId: id,
    version: 1,
    notJoiningReason: 'tooSmall',
    notJoiningNote: 'Misschien over een jaar.',
  })
}
