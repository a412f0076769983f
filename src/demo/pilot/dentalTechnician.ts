import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { addCommitment } from '#cases/employers/addCommitment.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { addJobFromConversation } from '#cases/employers/addJobFromConversation.ts'
import { saveConversation } from '#cases/employers/saveConversation.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { addRequirement } from '#cases/futureJobs/addRequirement.ts'
import { chooseRoute } from '#cases/futureJobs/chooseRoute.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { saveJobFacts } from '#cases/futureJobs/saveJobFacts.ts'
import { draftAgreement } from '#cases/trajectories/agreement/draftAgreement.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { recordSignature } from '#cases/trajectories/agreement/recordSignature.ts'
import { saveParty } from '#cases/trajectories/agreement/saveParty.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { addAdjustment } from '#cases/trajectories/learning/addAdjustment.ts'
import { addTrajectoryNote } from '#cases/trajectories/learning/addTrajectoryNote.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { chosen, ended, evaluated, introduce, newCandidate, newEmployer, partVersion } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** Small-scale growth, candidate first: no vacancy, but a coach who asked about growth (R 3.5.1, table 3.3). */
export async function tellDentalTechnician(story: Storyteller): Promise<void> {
  story.on('2018-08-20')
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Karim',
    lastName: 'Nazari',
    birthYear: 1985,
    profile: {
      motivation: 'Wil terug naar het werk met tanden dat hij kent.',
      wishes: 'Vast werk met zijn handen, in een klein team.',
      strengths: 'Precies, geduldig, leert door na te doen.',
      hoursMin: 32,
      hoursMax: 40,
      shifts: ['day'],
      travelMinutes: 45,
      transport: 'Fiets',
      dutchLevel: 1,
      languages: 'Dari, weinig Nederlands, geen Engels',
      characteristics: ['noDutch', 'otherEducation', 'scarcity'],
    },
    skills: [
      ['Handvaardigheid', 3, 'self'],
      ['Precies werken', 4, 'coach'],
    ],
    barriers: [
      {
        domain: 'dutch',
        meaningForWork: 'Instructie op papier lukt nog niet. Voordoen wel.',
        ownerKind: 'school',
        action: 'Taalles op twee avonden',
        dueOn: '2018-11-01',
      },
      {
        domain: 'debts',
        meaningForWork: 'Brieven over geld geven onrust op het werk.',
        ownerKind: 'debtHelp',
        action: 'Eerste gesprek schuldhulp',
        dueOn: '2018-10-15',
      },
      {
        domain: 'other',
        meaningForWork: 'Heeft soms een rustige plek nodig.',
        ownerKind: 'careDirector',
        action: 'Afspraken over een rustmoment',
        dueOn: '2018-12-01',
      },
    ],
  })
  story.on('2018-08-27')
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Tandtechniek De Brug',
    sector: 'care',
    size: 'micro',
    motive: 'social',
    about: 'Tandartspraktijk met een eigen laboratorium.',
    knowsGroup: 'no',
    workedBefore: 'no',
    willingToAdapt: 'yes',
  })
  await story.link('dentist', { employerId })
  const note =
    'Gebeld: wij begeleiden iemand die het vak uit zijn thuisland kent. Geen vacature, wel nieuwsgierig.'
  await story.tell('accountManager', addContactMoment, { employerId, text: note, kind: 'call' })
  const futureJobId = await growthConversation(story, employerId)
  story.on('2018-10-01')
  const proposalId = await introduce(
    story,
    'coach',
    futureJobId,
    candidateId,
    'De baan past bij wat hij kan en wil.',
  )
  story.on('2018-10-08')
  const choice = { by: 'coach', decider: 'Hanneke Brugman', reasonKey: 'motivated' } as const
  const trajectoryId = await chosen(story, futureJobId, proposalId, choice)
  await agree(story, trajectoryId)
  await learnIn(story, trajectoryId)
  await story.tell('coach', addCandidateNote, {
    candidateId,
    text: 'Trots: hij maakt nu zelf een gipsmodel.',
    kind: 'talk',
  })
  story.on('2019-07-15')
  await ended(story, 'coach', trajectoryId, {
    kind: 'intendedJob',
    contractAgreedOn: '2019-07-15',
    startsOn: '2019-09-01',
    contractKind: 'temporary',
    hours: 36,
    endedMoment: 'completed',
    endedOn: '2019-07-15',
    factors: {
      askedAboutGrowth: 2,
      motivation: 2,
      guidingEmployer: 2,
      employerSeesMotivation: 2,
      takesWorkOffHands: 1,
      guidanceOutsideWorkShort: 1,
      muchGuidanceNeeded: 1,
    },
  })
}

async function growthConversation(story: Storyteller, employerId: string): Promise<string> {
  story.on('2018-09-10')
  const { id: conversationId } = await story.tell('accountManager', startConversation, { employerId })
  const form = { employerId, conversationId, spokenWith: 'Hanneke Brugman' }
  const { version } = await story.tell('accountManager', saveConversation, { ...form, version: 1 })
  const job = {
    jobFunction: 'Tandtechnicus',
    jobPositions: '1',
    jobFrom: '2019-06-01',
    jobCertainty: 'expected',
  }
  const { id: futureJobId } = await story.tell('accountManager', addJobFromConversation, {
    ...form,
    version,
    ...job,
  })
  await story.tell('accountManager', addCommitment, {
    employerId,
    futureJobId,
    kind: 'intention',
    positions: 1,
    conditions: 'Als het leren lukt. Anders ondersteunend tandtechnicus.',
  })
  await story.tell('accountManager', moveFutureJob, { futureJobId, move: 'map' })
  const facts = {
    function: 'Tandtechnicus',
    positions: 1,
    expectedFrom: '2019-06-01',
    certainty: 'expected',
    hoursMin: 32,
    hoursMax: 40,
    shifts: ['day'],
    growthForm: 'expansion',
    cameInView: 'coachAsked',
  }
  const owner = {
    planOrder: 'matchFirst',
    ownerId: story.id('accountManager'),
    programmeId: await programmeOf(story, futureJobId),
  }
  await story.tell('accountManager', saveJobFacts, {
    futureJobId,
    ...facts,
    ...owner,
    changeReason: 'Uitgewerkt na het groeigesprek',
  })
  await story.tell('accountManager', chooseRoute, {
    futureJobId,
    route: 'largeScale',
    state: 'considered',
    reason: 'Leren bij een school kan ook.',
  })
  await story.tell('accountManager', chooseRoute, {
    futureJobId,
    route: 'smallScale',
    state: 'chosen',
    reason: 'Een baan, en hij kan meteen meedoen.',
  })
  for (const [newSkill, newLevel] of [
    ['Handvaardigheid', 4],
    ['Hygiënisch werken', 3],
    ['Precies werken', 4],
  ] as const) {
    await story.tell('accountManager', addRequirement, { futureJobId, newSkill, newLevel })
  }
  return futureJobId
}

async function programmeOf(story: Storyteller, futureJobId: string): Promise<string> {
  const job = await story.arrange((tx) =>
    tx.selectFrom('futureJob').select('programmeId').where('id', '=', futureJobId).executeTakeFirstOrThrow(),
  )
  return job.programmeId ?? ''
}

/** The plan was left open on purpose; what was left open is marked, and the agreement says so. */
async function agree(story: Storyteller, trajectoryId: string): Promise<void> {
  const parts: [string, string, boolean][] = [
    [
      'knowledgeAndSkills',
      'Handvaardigheid, systematiek, materialen zoals gips, hygiëne en protocollen.',
      false,
    ],
    ['stepPlan', '', true],
    ['duration', 'Zes maanden met behoud van uitkering. Verlengen kan.', false],
    ['guidanceByEmployer', 'Een van de eigenaren doet het voor, per taak en per apparaat.', false],
    ['guidanceByCoach', 'Elke vier weken een gesprek met z’n drieën.', false],
    ['financing', 'Behoud van uitkering. De praktijk betaalt het materiaal.', false],
  ]
  for (const [part, text, open] of parts)
    await story.tell('coach', saveTrajectoryPlanPart, {
      trajectoryId,
      part,
      text,
      leftOpen: open ? 'ja' : '',
      version: await partVersion(story, trajectoryId, part),
    })
  story.on('2018-10-22')
  const { id: agreementId } = await story.tell('coach', draftAgreement, { trajectoryId })
  const signers: [string, string][] = [
    ['employer', 'Hanneke Brugman'],
    ['workCompany', 'Sanne Hoekstra'],
    ['candidate', 'Karim Nazari'],
  ]
  for (const [party, name] of signers)
    await story.tell('coach', saveParty, { trajectoryId, agreementId, party, name })
  await story.tell('coach', moveAgreement, { trajectoryId, agreementId, move: 'offer', date: '2018-10-22' })
  story.on('2018-10-29')
  for (const [party, signer] of signers)
    await story.tell('coach', recordSignature, {
      trajectoryId,
      agreementId,
      party,
      signer,
      signedOn: '2018-10-29',
    })
}

async function learnIn(story: Storyteller, trajectoryId: string): Promise<void> {
  story.on('2018-11-05')
  await story.tell('coach', moveTrajectory, { trajectoryId, move: 'start', date: '2018-11-05' })
  await evaluated(story, 'coach', trajectoryId, '2019-01-21', [
    ['candidate', 5, 'Ik leer elke dag. Ik mag fouten maken.'],
    ['employer', 4, 'Hij werkt hard. Praten met patiënten kan nog niet.'],
    ['coach', 4, 'Schulden en taal vragen meer hulp buiten het werk.'],
  ])
  await story.tell('coach', addTrajectoryNote, {
    trajectoryId,
    text: 'Op bezoek: hij giet gips en kent nu zes apparaten.',
    kind: 'visit',
  })
  story.on('2019-05-06')
  const adjustment = {
    what: 'Inleren twee maanden langer',
    reason: 'Er is meer te leren dan vooraf gedacht: ervaring van vroeger is nog geen vaardigheid van nu.',
  }
  await story.tell('coach', addAdjustment, { trajectoryId, ...adjustment })
  await evaluated(story, 'coach', trajectoryId, '2019-06-24', [
    ['candidate', 5, 'Ik wil hier blijven.'],
    ['employer', 5, 'Hij neemt ons werk uit handen.'],
    ['coach', 5, 'Klaar voor de baan.'],
  ])
  story.on('2019-07-01')
  await story.tell('coach', decideGoNoGo, {
    trajectoryId,
    verdict: 'go',
    reason: 'Hij kan het werk als tandtechnicus.',
    decider: 'Hanneke Brugman',
  })
}
