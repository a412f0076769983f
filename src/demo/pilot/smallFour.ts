import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { chosen, ended, introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

type Tale = {
  employer: { name: string; sector: string; size: string }
  job: { function: string; skills: [string, number][] }
  person: { firstName: string; lastName: string; birthYear: number }
  /** The day of meeting, of learning in (null: hired at once), of the end. */
  days: [met: string, learnt: string | null, ended: string]
  end: Parameters<typeof ended>[3]
}

/** The other four of small-scale growth: the report gives function, length and outcome (R table 3.1). */
const tales: Tale[] = [
  {
    employer: { name: 'Zorggroep De Kust', sector: 'care', size: 'large' },
    job: {
      function: 'Verzorgende',
      skills: [
        ['Zorgen voor mensen', 3],
        ['Luisteren', 3],
        ['Nederlands spreken', 3],
      ],
    },
    person: { firstName: 'Marisol', lastName: 'Vega', birthYear: 1979 },
    days: ['2018-01-15', null, '2018-02-01'],
    end: {
      kind: 'intendedJob',
      contractAgreedOn: '2018-02-01',
      startsOn: '2018-02-12',
      contractKind: 'temporary',
      hours: 24,
      endedMoment: 'completed',
      endedOn: '2018-02-01',
      factors: { knowsGroup: 1, competences: 2 },
    },
  },
  {
    employer: { name: 'Schoonmaak Helder', sector: 'cleaning', size: 'medium' },
    job: {
      function: 'Algemeen medewerker schoonmaakonderhoud',
      skills: [
        ['Schoonmaken', 2],
        ['Op tijd komen', 3],
        ['Zelfstandig werken', 3],
      ],
    },
    person: { firstName: 'Tiny', lastName: 'Bakker', birthYear: 1961 },
    days: ['2018-03-05', '2018-03-19', '2018-04-20'],
    end: {
      kind: 'otherEmployer',
      employerName: 'Kantoorservice Noord',
      contractAgreedOn: '2018-05-07',
      startsOn: '2018-05-14',
      contractKind: 'temporary',
      hours: 20,
      endedMoment: 'duringLearningIn',
      endedReason: 'wentElsewhere',
      endedOn: '2018-04-20',
      assumed: true,
      factors: { quickNewMediation: 1 },
    },
  },
  {
    employer: { name: 'Straalbedrijf Flevo', sector: 'manufacturing', size: 'small' },
    job: {
      function: 'Algemeen medewerker',
      skills: [
        ['Machines bedienen', 2],
        ['Veilig werken', 3],
        ['Zwaar werk', 3],
      ],
    },
    person: { firstName: 'Danny', lastName: 'Kuiper', birthYear: 1983 },
    days: ['2017-10-02', '2017-10-16', '2018-07-13'],
    end: {
      kind: 'noJob',
      endedMoment: 'duringLearningIn',
      endedReason: 'requirementsNotMet',
      endedOn: '2018-07-13',
      assumed: true,
      factors: { lastingDistance: 2, muchGuidanceNeeded: 1 },
    },
  },
  {
    employer: { name: 'Administratiekantoor Balans', sector: 'businessServices', size: 'micro' },
    job: {
      function: 'Algemeen medewerker administratie',
      skills: [
        ['Nauwkeurig werken', 3],
        ['Met een computer werken', 3],
        ['Bellen met klanten', 3],
      ],
    },
    person: { firstName: 'Wilma', lastName: 'Terpstra', birthYear: 1965 },
    days: ['2018-04-09', '2018-05-01', '2018-11-02'],
    end: {
      kind: 'noJob',
      endedMoment: 'duringLearningIn',
      endedReason: 'candidateStopped',
      endedOn: '2018-11-02',
      assumed: true,
      factors: { coachLittleInvolved: 1, trajectoryUnclear: 1 },
    },
  },
]

export async function tellSmallFour(story: Storyteller): Promise<void> {
  for (const tale of tales) await tell(story, tale)
}

async function tell(story: Storyteller, { employer, job, person, days, end }: Tale): Promise<void> {
  const [met, learnt, over] = days
  story.on(met)
  const employerId = await newEmployer(story, 'accountManagerTwo', employer)
  const futureJobId = await newJob(story, 'accountManagerTwo', employerId, {
    ...job,
    positions: 1,
    expectedFrom: over,
    certainty: 'likely',
    growthForm: 'expansion',
    cameInView: 'accountManagerAsked',
    route: 'smallScale',
    routeReason: 'Een baan bij een werkgever.',
  })
  const candidateId = await newCandidate(story, 'coachTwo', person)
  const proposalId = await introduce(
    story,
    'coachTwo',
    futureJobId,
    candidateId,
    'Past bij wat deze kandidaat wil leren.',
  )
  const trajectoryId = await chosen(story, futureJobId, proposalId, {
    by: 'coachTwo',
    decider: 'De werkgever',
    reasonKey: 'motivated',
  })
  if (learnt) {
    story.on(learnt)
    await story.tell('coachTwo', moveTrajectory, { trajectoryId, move: 'startOpen', date: learnt })
  }
  story.on(over)
  await ended(story, 'coachTwo', trajectoryId, end)
}
