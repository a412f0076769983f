import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { draftAgreement } from '#cases/trajectories/agreement/draftAgreement.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { saveParty } from '#cases/trajectories/agreement/saveParty.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { proposeFromTrajectory } from '#cases/trajectories/outcome/proposeFromTrajectory.ts'
import { saveTrajectoryGoals } from '#cases/trajectories/plan/saveTrajectoryGoals.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { chosen, ended, introduce, newCandidate, newEmployer, newJob, partVersion } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** An engineering firm: an agreement to sign, a go/no-go that comes near, somebody hired, somebody on to elsewhere. */
export async function tellWorkshop(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -9))
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Dijkgraaf Techniek',
    sector: 'manufacturing',
    size: 'small',
    motive: 'commercialResponsible',
    knowsGroup: 'no',
    willingToAdapt: 'yes',
  })
  await story.link('engineer', { employerId })
  const job = {
    hoursMin: 32,
    hoursMax: 40,
    shifts: ['day'],
    growthForm: 'replacement',
    cameInView: 'ambassador',
    route: 'smallScale',
    routeReason: 'Leren naast de ervaren monteur.',
  } as const
  const assembler = await newJob(story, 'accountManager', employerId, {
    ...job,
    shifts: ['day'],
    function: 'Assemblagemedewerker',
    positions: 4,
    expectedFrom: addMonths(today, 2),
    certainty: 'certain',
    skills: [
      ['Precies werken', 3],
      ['Veilig werken', 3],
      ['Handvaardigheid', 3],
    ],
  })
  const store = await newJob(story, 'accountManager', employerId, {
    ...job,
    shifts: ['day'],
    function: 'Magazijnmedewerker',
    positions: 1,
    expectedFrom: addMonths(today, 9),
    certainty: 'expected',
    skills: [
      ['Op tijd komen', 3],
      ['Tellen en meten', 2],
    ],
  })
  await tellYusuf(story, today, assembler)
  await tellNearDecision(story, today, assembler)
  await tellJoyce(story, today, assembler)
  await tellSelam(story, today, assembler, store)
}

async function tellYusuf(story: Storyteller, today: string, futureJobId: string): Promise<void> {
  story.on(addMonths(today, -8))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Yusuf',
    lastName: 'Demir',
    birthYear: 1987,
    profile: { motivation: 'Wil weer meedoen.', hoursMax: 40, shifts: ['day'], dutchLevel: 4 },
    skills: [['Handvaardigheid', 4, 'shownInPractice']],
  })
  await story.link('yusuf', { candidateId })
  const trajectoryId = await learning(story, futureJobId, candidateId, addMonths(today, -7))
  story.on(addDays(today, -30))
  await story.tell('coach', decideGoNoGo, {
    trajectoryId,
    verdict: 'go',
    reason: 'Hij draait mee alsof hij er altijd was.',
    decider: 'Wim Dijkgraaf',
  })
  await ended(story, 'coach', trajectoryId, {
    kind: 'intendedJob',
    contractAgreedOn: addDays(today, -30),
    startsOn: addDays(today, -28),
    trialUntil: addDays(today, 2),
    contractKind: 'temporary',
    hours: 36,
    endedMoment: 'completed',
    endedOn: addDays(today, -30),
    factors: { motivation: 2, guidingEmployer: 2 },
  })
}

async function learning(
  story: Storyteller,
  futureJobId: string,
  candidateId: string,
  from: string,
): Promise<string> {
  const proposalId = await introduce(story, 'coach', futureJobId, candidateId, 'Handig en leergierig.')
  const trajectoryId = await chosen(story, futureJobId, proposalId, {
    by: 'coach',
    decider: 'Wim Dijkgraaf',
    reasonKey: 'goodAttitude',
  })
  story.on(from)
  await story.tell('coach', moveTrajectory, { trajectoryId, move: 'startOpen', date: from })
  return trajectoryId
}

/** Learns in, and the day to decide comes near; nobody spoke to her for a while and no evaluation is planned. */
async function tellNearDecision(story: Storyteller, today: string, futureJobId: string): Promise<void> {
  story.on(addMonths(today, -4))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Wendy',
    lastName: 'Claassen',
    birthYear: 1981,
    profile: { motivation: 'Techniek is nieuw, en leuk.', hoursMax: 32, shifts: ['day'], dutchLevel: 5 },
  })
  const trajectoryId = await learning(story, futureJobId, candidateId, addMonths(today, -4))
  await story.tell('coach', saveTrajectoryGoals, {
    trajectoryId,
    guideId: story.id('buddyLab'),
    guideName: 'Rob Slager',
    expectedUntil: addDays(today, 10),
  })
}

/** Chosen; the agreement waits for her and for the employer. */
async function tellJoyce(story: Storyteller, today: string, futureJobId: string): Promise<void> {
  story.on(addDays(today, -21))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Joyce',
    lastName: 'Vreugd',
    birthYear: 1993,
    profile: {
      motivation: 'Wil een vak leren.',
      hoursMax: 32,
      shifts: ['day'],
      careNote: 'Brengt de kinderen om half negen naar school.',
      dutchLevel: 5,
    },
  })
  await story.link('joyce', { candidateId })
  const proposalId = await introduce(story, 'coach', futureJobId, candidateId, 'Leert snel en wil een vak.')
  const trajectoryId = await chosen(story, futureJobId, proposalId, {
    by: 'coach',
    decider: 'Wim Dijkgraaf',
    reasonKey: 'learnsWell',
  })
  const parts: [string, string][] = [
    ['knowledgeAndSkills', 'Tekening lezen, veilig werken met de boormachine, netjes monteren.'],
    [
      'stepPlan',
      'Maand 1: meekijken en helpen. Maand 2: eenvoudige onderdelen. Maand 3: zelfstandig monteren.',
    ],
    ['duration', 'Drie maanden, 28 uur per week.'],
    ['guidanceByEmployer', 'Rob Slager, elke dag een kwartier samen kijken.'],
    ['financing', 'Behoud van uitkering. Werkschoenen betaalt de werkgever.'],
    ['conditions', 'Begint om negen uur.'],
  ]
  for (const [part, text] of parts)
    await story.tell('coach', saveTrajectoryPlanPart, {
      trajectoryId,
      part,
      text,
      version: await partVersion(story, trajectoryId, part),
    })
  story.on(addDays(today, -8))
  const { id: agreementId } = await story.tell('coach', draftAgreement, { trajectoryId })
  for (const [party, name] of [
    ['employer', 'Dijkgraaf Techniek'],
    ['workCompany', 'Werkbedrijf Lelystad'],
    ['candidate', 'Joyce Vreugd'],
  ])
    await story.tell('coach', saveParty, { trajectoryId, agreementId, party, name })
  await story.tell('coach', moveAgreement, {
    trajectoryId,
    agreementId,
    move: 'offer',
    date: addDays(today, -8),
  })
}

/** It did not work out here; proposed at once for another job, with what she learnt. */
async function tellSelam(
  story: Storyteller,
  today: string,
  futureJobId: string,
  next: string,
): Promise<void> {
  story.on(addMonths(today, -5))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Selam',
    lastName: 'Tesfay',
    birthYear: 1996,
    profile: { motivation: 'Wil een baan met vaste uren.', hoursMax: 32, shifts: ['day'], dutchLevel: 3 },
  })
  await story.link('selam', { candidateId })
  const trajectoryId = await learning(story, futureJobId, candidateId, addMonths(today, -5))
  story.on(addDays(today, -6))
  await story.tell('coach', decideGoNoGo, {
    trajectoryId,
    verdict: 'noGo',
    reason: 'Het fijne werk gaat te langzaam. Tellen en ordenen gaat juist goed.',
    decider: 'Wim Dijkgraaf',
  })
  await story.tell('coach', proposeFromTrajectory, {
    trajectoryId,
    futureJobId: next,
    why: 'Ze is sterk in tellen en ordenen.',
    skill: ['Tellen en meten', 'Op tijd komen'],
    level: ['4', '5'],
  })
  await story.tell('coach', addCandidateNote, {
    candidateId,
    kind: 'talk',
    text: 'Ze wil graag door in het magazijn.',
  })
  await ended(story, 'coach', trajectoryId, {
    kind: 'noJob',
    endedMoment: 'duringLearningIn',
    endedReason: 'requirementsNotMet',
    endedOn: addDays(today, -6),
    factors: { quickNewMediation: 2 },
  })
  const newcomer = await newCandidate(story, 'coach', {
    firstName: 'Gerda',
    lastName: 'Prins',
    birthYear: 1967,
  })
  await story.tell('coach', proposeCandidates, {
    futureJobId: next,
    candidateIds: [newcomer],
    why: 'Werkte eerder met voorraad.',
  })
}
