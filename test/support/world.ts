import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import type { Tx } from '#store/db.ts'
import { allShared } from './consents.ts'
import type { TestHouse } from './house.ts'

/**
 * One of everything, all hanging together: an employer with a job, a candidate who learns in there, and what belongs
 * to them. And for every role somebody near (the coach of this candidate, the people of this employer) and somebody far.
 */
export type World = {
  ids: Record<string, string>
  near(role: Role): Actor
  far(role: Role): Actor
  /** Was in the team of this candidate until yesterday. */
  formerCoach: Actor
}

/** Words that stand in the records; whoever may not see a record must never meet them. */
export const canary = {
  employer: 'Kanariebedrijf',
  job: 'Kanariefunctie',
  candidate: 'Kanarievogel',
  barrier: 'kanariedrempel',
  note: 'kanarienotitie',
  place: 'Kanarieplek',
} as const

const names = [
  'employerId',
  'otherEmployerId',
  'contactId',
  'conversationId',
  'commitmentId',
  'futureJobId',
  'requirementId',
  'partnerId',
  'placeId',
  'closureId',
  'intakeId',
  'placeSkillId',
  'trainingId',
  'jobPlaceId',
  'visitId',
  'candidateId',
  'otherCandidateId',
  'memberId',
  'professionalId',
  'skillId',
  'barrierId',
  'proposalId',
  'gatheringId',
  'guestId',
  'trajectoryId',
  'jobActivityId',
  'activityId',
  'stayId',
  'planId',
  'stackingPlanId',
  'cohortPlanId',
  'partJobId',
  'stackedJobId',
  'groupsPlanId',
  'groupId',
  'agreementId',
  'partyId',
  'evaluationId',
  'adjustmentId',
  'aftercareId',
  'noteId',
  'momentId',
  'actionId',
  'employerActionId',
  'jobActionId',
  'trajectoryActionId',
  'farCoachId',
  'farEmployerAccountId',
  'farCandidateAccountId',
  'farBuddyId',
  'farCoordinatorId',
  'farManagerId',
  'farCareId',
  'formerCoachId',
  'programmeId',
] as const

export async function buildWorld(test: TestHouse): Promise<World> {
  const ids = Object.fromEntries(names.map((name) => [name, crypto.randomUUID()])) as Record<
    (typeof names)[number],
    string
  >
  ids.programmeId = test.programmeId
  await test.inData(async (tx) => {
    await farAccounts(tx, ids)
    await employerSide(tx, ids, test)
    await candidateSide(tx, ids, test)
    await lessons(tx, ids, test.actor('coach').accountId)
    await together(tx, ids, test)
  })
  const all: Record<string, string> = {
    ...ids,
    accountId: ids.farManagerId,
    part: 'duration',
    maand: '2027-03',
  }
  const withIds = (actor: Actor, employerId: string, candidateId: string): Actor => ({
    ...actor,
    employerId: actor.role === 'employer' ? employerId : null,
    candidateId: actor.role === 'candidate' ? candidateId : null,
  })
  const farIds: Partial<Record<Role, string>> = {
    coach: ids.farCoachId,
    employer: ids.farEmployerAccountId,
    candidate: ids.farCandidateAccountId,
    buddy: ids.farBuddyId,
    placeCoordinator: ids.farCoordinatorId,
    accountManager: ids.farManagerId,
    careDirector: ids.farCareId,
  }
  return {
    ids: all,
    near: (role) => withIds(test.actor(role), ids.employerId, ids.candidateId),
    far: (role) => {
      const actor = test.actor(role)
      return withIds(
        { ...actor, accountId: farIds[role] ?? actor.accountId },
        ids.otherEmployerId,
        ids.otherCandidateId,
      )
    },
    formerCoach: { ...test.actor('coach'), accountId: ids.formerCoachId },
  }
}

type Ids = Record<(typeof names)[number], string>

async function farAccounts(tx: Tx, ids: Ids): Promise<void> {
  const accounts: [string, Role][] = [
    [ids.farCoachId, 'coach'],
    [ids.farEmployerAccountId, 'employer'],
    [ids.farCandidateAccountId, 'candidate'],
    [ids.farBuddyId, 'buddy'],
    [ids.farCoordinatorId, 'placeCoordinator'],
    [ids.farManagerId, 'accountManager'],
    [ids.farCareId, 'careDirector'],
    [ids.formerCoachId, 'coach'],
  ]
  for (const [id, role] of accounts)
    await tx
      .insertInto('account')
      .values({ id, role, name: `Ver ${role}`, email: `${id}@ver.example` })
      .execute()
}

async function employerSide(tx: Tx, ids: Ids, test: TestHouse): Promise<void> {
  const ownerId = test.actor('accountManager').accountId
  await tx.insertInto('employer').values({ id: ids.employerId, name: canary.employer, ownerId }).execute()
  await tx
    .insertInto('employer')
    .values({ id: ids.otherEmployerId, name: 'Elders BV', ownerId: ids.farManagerId })
    .execute()
  await tx
    .insertInto('employerContact')
    .values({ id: ids.contactId, employerId: ids.employerId, name: 'Contact' })
    .execute()
  await tx
    .insertInto('growthConversation')
    .values({ id: ids.conversationId, employerId: ids.employerId, heldOn: '2027-01-10', byId: ownerId })
    .execute()
  const job = {
    id: ids.futureJobId,
    employerId: ids.employerId,
    function: canary.job,
    ownerId,
    status: 'learningIn',
    positions: 2,
  }
  await tx
    .insertInto('futureJob')
    .values({ ...job, expectedFrom: '2027-09-01', programmeId: ids.programmeId })
    .execute()
  await tx
    .insertInto('requirement')
    .values({ id: ids.requirementId, futureJobId: ids.futureJobId, skill: 'Tillen', essential: true })
    .execute()
  const commitment = {
    id: ids.commitmentId,
    employerId: ids.employerId,
    futureJobId: ids.futureJobId,
    kind: 'intention',
  }
  await tx
    .insertInto('commitment')
    .values({ ...commitment, agreedOn: '2027-01-12' })
    .execute()
  await tx.insertInto('partner').values({ id: ids.partnerId, name: 'ROC', kind: 'school' }).execute()
  const place = {
    id: ids.placeId,
    name: canary.place,
    kind: 'workCompany',
    coordinatorId: test.actor('placeCoordinator').accountId,
  }
  await tx
    .insertInto('place')
    .values({ ...place, capacity: 2 })
    .execute()
  await tx
    .insertInto('placeClosure')
    .values({ id: ids.closureId, placeId: ids.placeId, fromOn: '2027-07-19', untilOn: '2027-08-01' })
    .execute()
  await tx
    .insertInto('placeSkill')
    .values({ id: ids.placeSkillId, placeId: ids.placeId, skill: 'Tillen', level: 2 })
    .execute()
  await tx
    .insertInto('training')
    .values({ id: ids.trainingId, name: 'Heftruck', partnerId: ids.partnerId })
    .execute()
  await tx
    .insertInto('jobPlace')
    .values({ id: ids.jobPlaceId, futureJobId: ids.futureJobId, placeId: ids.placeId })
    .execute()
  const visit = {
    id: ids.visitId,
    futureJobId: ids.futureJobId,
    placeId: ids.placeId,
    direction: 'toPlace',
  }
  await tx
    .insertInto('workVisit')
    .values({ ...visit, onDate: '2027-01-20', byId: ownerId })
    .execute()
  const moment = { id: ids.momentId, employerId: ids.employerId, onDate: '2027-01-10', text: canary.note }
  await tx
    .insertInto('note')
    .values({ ...moment, byId: ownerId })
    .execute()
  await tx
    .insertInto('placeIntake')
    .values({ id: ids.intakeId, placeId: ids.placeId, onDate: '2027-04-05' })
    .execute()
  const setup = {
    firstMonday: '2027-03-08',
    readyOn: '2027-09-01',
    placeIds: [ids.placeId],
    people: [],
    weeks: [],
    pins: [],
    away: [],
  }
  const plan = {
    id: ids.planId,
    kind: 'train',
    name: 'Kanarieplan',
    byId: ownerId,
    setup: JSON.stringify(setup),
  }
  await tx.insertInto('plan').values(plan).execute()
  await fullJob(tx, ids, ownerId)
}

async function fullJob(tx: Tx, ids: Ids, ownerId: string): Promise<void> {
  const rules = {
    minHours: 24,
    maxHours: 36,
    maxParts: 4,
    maxSitesPerMonth: 3,
    maxTravel: 30,
    maxTags: 6,
    minutesPerKm: 5,
  }
  const plan = { id: ids.stackingPlanId, kind: 'stackedJobs', name: 'Kanariebanen', byId: ownerId }
  await tx
    .insertInto('plan')
    .values({ ...plan, setup: JSON.stringify({ rules, keep: [] }) })
    .execute()
  const part = { id: ids.partJobId, employerId: ids.employerId, title: canary.job, months: [1, 2] }
  await tx
    .insertInto('partJob')
    .values({ ...part, slots: JSON.stringify([[0, 540, 720]]) })
    .execute()
  const job = { id: ids.stackedJobId, planId: ids.stackingPlanId, name: canary.job, byId: ownerId }
  await tx
    .insertInto('stackedJob')
    .values({ ...job, agreedOn: '2027-02-01' })
    .execute()
  await tx
    .insertInto('stackedJobPart')
    .values({ stackedJobId: ids.stackedJobId, partJobId: ids.partJobId })
    .execute()
}

async function lessons(tx: Tx, ids: Ids, byId: string): Promise<void> {
  const plan = { id: ids.groupsPlanId, kind: 'trainingGroups', name: 'Kanarieles', byId }
  const setup = { times: [{ time: [0, 540, 660], rooms: 1 }], minSize: 1, maxSize: 2 }
  const people = [{ candidateId: ids.candidateId, can: ['0-540-660'] }]
  await tx
    .insertInto('plan')
    .values({ ...plan, setup: JSON.stringify({ ...setup, people }) })
    .execute()
  const when = { day: 0, fromMinute: 540, untilMinute: 660, dutchLevel: 2 }
  const group = { id: ids.groupId, planId: ids.groupsPlanId, number: 1, byId, agreedOn: '2027-02-01' }
  await tx
    .insertInto('trainingGroup')
    .values({ ...group, ...when })
    .execute()
  await tx
    .insertInto('trainingGroupMember')
    .values({ trainingGroupId: ids.groupId, candidateId: ids.candidateId })
    .execute()
}

async function candidateSide(tx: Tx, ids: Ids, test: TestHouse): Promise<void> {
  const coachId = test.actor('coach').accountId
  await tx
    .insertInto('candidate')
    .values({ id: ids.candidateId, firstName: 'Noor', lastName: canary.candidate, coachId })
    .execute()
  await tx
    .insertInto('candidate')
    .values({ id: ids.otherCandidateId, firstName: 'Ander', lastName: 'Mens', coachId: ids.farCoachId })
    .execute()
  const team = [
    { id: ids.memberId, accountId: test.actor('careDirector').accountId, untilOn: null, endedAt: null },
    {
      id: crypto.randomUUID(),
      accountId: ids.formerCoachId,
      untilOn: '2027-02-01',
      endedAt: new Date('2027-02-01T10:00:00Z'),
    },
  ]
  for (const member of team)
    await tx
      .insertInto('candidateTeam')
      .values({ ...member, candidateId: ids.candidateId, sinceOn: '2027-01-01' })
      .execute()
  await tx
    .insertInto('professional')
    .values({ id: ids.professionalId, candidateId: ids.candidateId, name: 'Wijkteam' })
    .execute()
  const claim = { id: ids.skillId, candidateId: ids.candidateId, skill: 'Tillen', level: 3, source: 'coach' }
  await tx
    .insertInto('candidateSkill')
    .values({ ...claim, onDate: '2027-01-15', byId: coachId })
    .execute()
  const barrier = {
    id: ids.barrierId,
    candidateId: ids.candidateId,
    domain: 'debts',
    meaningForWork: canary.barrier,
  }
  await tx.insertInto('barrier').values(barrier).execute()
  const note = {
    id: ids.noteId,
    candidateId: ids.candidateId,
    onDate: '2027-01-16',
    text: canary.note,
    byId: coachId,
  }
  await tx.insertInto('note').values(note).execute()
  const action = {
    id: ids.actionId,
    candidateId: ids.candidateId,
    text: canary.note,
    ownerId: coachId,
    fromNoteId: ids.noteId,
  }
  await tx
    .insertInto('action')
    .values({ ...action, dueOn: '2027-03-02' })
    .execute()
}

async function together(tx: Tx, ids: Ids, test: TestHouse): Promise<void> {
  const coachId = test.actor('coach').accountId
  const proposal = {
    id: ids.proposalId,
    futureJobId: ids.futureJobId,
    candidateId: ids.candidateId,
    status: 'introduced',
  }
  await tx
    .insertInto('proposal')
    .values({ ...proposal, candidateAgreedOn: '2027-01-20', proposedOn: '2027-01-18', proposedBy: coachId })
    .execute()
  await allShared(tx, ids)
  const setup = {
    onDate: null,
    startsAt: 600,
    talkMinutes: 10,
    breakAfter: 4,
    breakMinutes: 15,
    chosen: null,
  }
  const cohort = { id: ids.cohortPlanId, kind: 'cohort', name: 'Kanariekennismaking', byId: coachId }
  await tx
    .insertInto('plan')
    .values({ ...cohort, setup: JSON.stringify(setup) })
    .execute()
  const taker = { planId: ids.cohortPlanId, candidateId: ids.candidateId }
  const track = { planId: ids.cohortPlanId, futureJobId: ids.futureJobId }
  await tx.insertInto('cohortCandidate').values(taker).execute()
  await tx
    .insertInto('cohortTrack')
    .values({ ...track, capacity: 1 })
    .execute()
  await tx
    .insertInto('cohortMeeting')
    .values({ ...taker, ...track, candidateRank: 1, employerRank: 1 })
    .execute()
  await tx
    .insertInto('notProposed')
    .values({
      futureJobId: ids.futureJobId,
      candidateId: ids.candidateId,
      reasonKey: 'notNow',
      onDate: '2027-01-18',
      byId: coachId,
    })
    .execute()
  await tx
    .insertInto('gathering')
    .values({ id: ids.gatheringId, futureJobId: ids.futureJobId, kind: 'speedDate', onDate: '2027-01-25' })
    .execute()
  await tx
    .insertInto('gatheringGuest')
    .values({ id: ids.guestId, gatheringId: ids.gatheringId, proposalId: ids.proposalId })
    .execute()
  const trajectory = {
    id: ids.trajectoryId,
    candidateId: ids.candidateId,
    futureJobId: ids.futureJobId,
    proposalId: ids.proposalId,
  }
  const running = {
    route: 'smallScale',
    status: 'learningIn',
    startedOn: '2027-02-01',
    guideId: test.actor('buddy').accountId,
  }
  await tx
    .insertInto('trajectory')
    .values({ ...trajectory, ...running, programmeId: ids.programmeId })
    .execute()
  const activity = { step: 'learningIn', label: 'Oefenen', position: 1 }
  await tx
    .insertInto('activity')
    .values({ id: ids.activityId, trajectoryId: ids.trajectoryId, ...activity })
    .execute()
  await tx
    .insertInto('activity')
    .values({ id: ids.jobActivityId, futureJobId: ids.futureJobId, ...activity })
    .execute()
  const stay = { id: ids.stayId, trajectoryId: ids.trajectoryId, placeId: ids.placeId, status: 'running' }
  await tx
    .insertInto('stay')
    .values({ ...stay, startsOn: '2027-02-01', endsOn: '2027-04-01' })
    .execute()
  const agreement = {
    id: ids.agreementId,
    trajectoryId: ids.trajectoryId,
    status: 'offered',
    offeredOn: '2027-02-20',
  }
  await tx
    .insertInto('agreement')
    .values({ ...agreement, text: 'Afspraken', plainText: 'Je leert het werk.' })
    .execute()
  for (const party of ['employer', 'candidate', 'workCompany', 'place']) {
    const id = party === 'employer' ? ids.partyId : crypto.randomUUID()
    await tx
      .insertInto('agreementParty')
      .values({ id, agreementId: ids.agreementId, party, name: party })
      .execute()
  }
  const evaluation = {
    id: ids.evaluationId,
    trajectoryId: ids.trajectoryId,
    kind: 'interim',
    plannedOn: '2027-03-05',
  }
  await tx.insertInto('evaluation').values(evaluation).execute()
  const adjustment = {
    id: ids.adjustmentId,
    trajectoryId: ids.trajectoryId,
    onDate: '2027-02-10',
    what: 'Minder uren',
  }
  await tx
    .insertInto('adjustment')
    .values({ ...adjustment, byId: coachId })
    .execute()
  const actions = [
    { id: ids.employerActionId, employerId: ids.employerId, ownerId: test.actor('accountManager').accountId },
    { id: ids.jobActionId, futureJobId: ids.futureJobId, ownerId: test.actor('accountManager').accountId },
    { id: ids.trajectoryActionId, trajectoryId: ids.trajectoryId, ownerId: coachId },
  ]
  for (const action of actions)
    await tx
      .insertInto('action')
      .values({ ...action, text: canary.note })
      .execute()
  await tx
    .insertInto('aftercare')
    .values({ id: ids.aftercareId, trajectoryId: ids.trajectoryId, dueOn: '2027-12-01' })
    .execute()
}
