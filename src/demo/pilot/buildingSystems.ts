import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { saveJobFacts } from '#cases/futureJobs/saveJobFacts.ts'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { addTrajectoryNote } from '#cases/trajectories/learning/addTrajectoryNote.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { claimShownSkills } from '#cases/trajectories/outcome/claimShownSkills.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import {
  chosen,
  ended,
  evaluated,
  introduce,
  newCandidate,
  newEmployer,
  newJob,
  partVersion,
} from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** Two people learnt in well; one was hired, for the other there was no job for economic reasons (R 3.5.2, table 3.4). */
export async function tellBuildingSystems(story: Storyteller): Promise<void> {
  story.on('2018-02-05')
  const employerId = await newEmployer(story, 'accountManagerTwo', {
    name: 'Polder Bouwsystemen',
    sector: 'manufacturing',
    size: 'small',
    motive: 'social',
    about: 'Klein familiebedrijf. Fouten maken mag.',
    knowsGroup: 'no',
    workedBefore: 'no',
    willingToAdapt: 'yes',
  })
  await story.link('builder', { employerId })
  const facts = {
    function: 'Algemeen medewerker',
    positions: 1,
    expectedFrom: '2018-05-01',
    certainty: 'likely',
    hoursMin: 32,
    hoursMax: 40,
    shifts: ['day'],
    growthForm: 'expansion',
    cameInView: 'ownEvent',
  }
  const futureJobId = await newJob(story, 'accountManagerTwo', employerId, {
    ...facts,
    route: 'smallScale',
    routeReason: 'De eerste kandidaat en het bedrijf vonden elkaar op een partnerdag.',
    skills: [
      ['Meten en zagen', 3],
      ['Samenwerken', 3],
      ['Veilig werken', 3],
    ],
  })
  await first(story, futureJobId)
  story.on('2018-06-18')
  const job = await story.arrange((tx) =>
    tx
      .selectFrom('futureJob')
      .select(['programmeId', 'version'])
      .where('id', '=', futureJobId)
      .executeTakeFirstOrThrow(),
  )
  await story.tell('accountManagerTwo', saveJobFacts, {
    futureJobId,
    version: job.version,
    ...facts,
    positions: 2,
    planOrder: 'matchFirst',
    ownerId: story.id('accountManagerTwo'),
    programmeId: job.programmeId,
    changeReason: 'De eerste doet het goed en het bedrijf groeit door: de werkgever vraagt om een tweede.',
  })
  const reason = 'Er komt nog een plek bij.'
  await story.tell('accountManagerTwo', moveFutureJob, {
    futureJobId,
    move: 'openAgain',
    reason,
    date: '2018-06-18',
  })
  await second(story, futureJobId)
}

async function learningIn(
  story: Storyteller,
  futureJobId: string,
  person: { firstName: string; lastName: string; birthYear: number; from: string },
) {
  const candidateId = await newCandidate(story, 'coach', {
    ...person,
    profile: {
      motivation: 'Wil aan de slag en het vak leren.',
      hoursMin: 32,
      hoursMax: 40,
      shifts: ['day'],
      dutchLevel: 2,
      travelMinutes: 30,
      characteristics: ['noDutch', 'noRelevantExperience'],
    },
    skills: [['Samenwerken', 3, 'coach']],
  })
  const proposalId = await introduce(
    story,
    'coach',
    futureJobId,
    candidateId,
    'Gemotiveerd, en handig in het werk met hout.',
  )
  const trajectoryId = await chosen(story, futureJobId, proposalId, {
    by: 'coach',
    decider: 'Theo Kramer',
    reasonKey: 'goodClick',
  })
  const parts: [string, string, string][] = [
    ['financing', 'Behoud van uitkering. Werkgever en Werkbedrijf delen de kosten van scholing.', ''],
    ['stepPlan', '', 'ja'],
  ]
  for (const [part, text, leftOpen] of parts)
    await story.tell('coach', saveTrajectoryPlanPart, {
      trajectoryId,
      part,
      text,
      leftOpen,
      version: await partVersion(story, trajectoryId, part),
    })
  story.on(person.from)
  await story.tell('coach', moveTrajectory, { trajectoryId, move: 'startOpen', date: person.from })
  return trajectoryId
}

async function first(story: Storyteller, futureJobId: string): Promise<void> {
  story.on('2018-03-12')
  const trajectoryId = await learningIn(story, futureJobId, {
    firstName: 'Filmon',
    lastName: 'Haile',
    birthYear: 1991,
    from: '2018-04-02',
  })
  await evaluated(story, 'coach', trajectoryId, '2018-05-07', [
    ['candidate', 5, 'Ze doen alsof ik familie ben.'],
    ['employer', 5, 'Leert snel en vraagt als hij iets niet snapt.'],
    ['coach', 5, 'Gaat heel goed.'],
  ])
  story.on('2018-05-14')
  await story.tell('coach', decideGoNoGo, {
    trajectoryId,
    verdict: 'go',
    reason: 'Hij kan het werk.',
    decider: 'Theo Kramer',
  })
  await ended(story, 'coach', trajectoryId, {
    kind: 'intendedJob',
    contractAgreedOn: '2018-05-14',
    startsOn: '2018-05-21',
    contractKind: 'temporary',
    hours: 40,
    endedMoment: 'completed',
    endedOn: '2018-05-14',
    factors: { tightness: 2, learningCulture: 2, wageCostsPaid: 2, motivation: 1, experience: 1 },
  })
}

async function second(story: Storyteller, futureJobId: string): Promise<void> {
  story.on('2018-07-02')
  const trajectoryId = await learningIn(story, futureJobId, {
    firstName: 'Rashid',
    lastName: 'Omar',
    birthYear: 1988,
    from: '2018-08-06',
  })
  await evaluated(story, 'coach', trajectoryId, '2018-09-24', [
    ['candidate', 4, 'Ik kan het meeste nu alleen.'],
    ['employer', 4, 'Goede kracht. De orders lopen wel terug.'],
    ['coach', 4, 'Het leren gaat goed. De baan is onzeker.'],
  ])
  story.on('2018-11-05')
  await story.tell('coach', addTrajectoryNote, {
    trajectoryId,
    kind: 'call',
    text: 'Het bedrijf kan nu geen tweede contract aanbieden. Meteen een ander bouwbedrijf gebeld.',
  })
  await story.tell('coach', claimShownSkills, {
    trajectoryId,
    skill: ['Meten en zagen', 'Veilig werken'],
    level: ['3', '4'],
  })
  await ended(story, 'coach', trajectoryId, {
    kind: 'otherEmployer',
    employerName: 'Timmerwerk Oost',
    contractAgreedOn: '2018-11-26',
    startsOn: '2018-12-03',
    contractKind: 'temporary',
    hours: 40,
    endedMoment: 'atTransition',
    endedReason: 'noJobOffered',
    endedOn: '2018-11-05',
    note: 'Voorgesteld aan een ander bedrijf, met wat hij hier leerde.',
    assumed: true,
    factors: { learningCulture: 2, canDoTasks: 2, quickNewMediation: 2 },
  })
}
