import { moveProposal } from '#cases/match/moveProposal.ts'
import { addIntake } from '#cases/places/addIntake.ts'
import { createPartner } from '#cases/places/createPartner.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { savePlaceStep } from '#cases/places/savePlaceStep.ts'
import { saveTrainingSkills } from '#cases/places/saveTrainingSkills.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'

/** A lunchroom where nobody can learn first: Romy has four skills to learn, over places from simple to complex. */
export async function tellPath(story: Storyteller, today: string): Promise<void> {
  story.on(addMonths(today, -2))
  for (const place of places) await openPlace(story, today, place)
  await openTrainings(story)
  for (const place of placesAsSteps) await tellAsStep(story, place)
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Lunchroom De Sluiswachter',
    sector: 'hospitality',
    size: 'small',
    motive: 'social',
    knowsGroup: 'yes',
    willingToAdapt: 'yes',
  })
  const futureJobId = await newJob(story, 'accountManager', employerId, {
    function: 'Medewerker lunchroom',
    positions: 1,
    expectedFrom: addMonths(today, 9),
    certainty: 'certain',
    hoursMin: 20,
    hoursMax: 32,
    shifts: ['day'],
    growthForm: 'expansion',
    cameInView: 'employerCame',
    route: 'developmentJobs',
    routeReason:
      'De zaak is te klein om iemand alles te leren. Eerst op andere plekken, van eenvoudig naar moeilijk.',
    skills: [
      ['Gasten ontvangen', 3],
      ['Eten serveren', 3],
      ['Afrekenen', 3],
      ['Koffie en thee zetten', 2],
    ],
  })
  await tellRomy(story, today, futureJobId)
}

type Skills = readonly (readonly [string, number])[]
type StepPlace = {
  name: string
  kind: string
  level: number
  weeks: number
  cost: string
  teaches: Skills
  needs?: Skills
  /** Takes people in once in four weeks, so many times. */
  intakes?: number
}

const places: readonly StepPlace[] = [
  {
    name: 'Buurthuis De Kring',
    kind: 'otherOrganisation',
    level: 1,
    weeks: 8,
    cost: '0',
    teaches: [
      ['Koffie en thee zetten', 3],
      ['Gasten ontvangen', 2],
    ],
  },
  {
    name: 'Kringloopwinkel De Ronde',
    kind: 'otherOrganisation',
    level: 1,
    weeks: 10,
    cost: '250',
    teaches: [
      ['Gasten ontvangen', 2],
      ['Afrekenen', 3],
    ],
  },
  {
    name: 'Zorgrestaurant De Linde',
    kind: 'employersFloor',
    level: 2,
    weeks: 12,
    cost: '400',
    teaches: [
      ['Eten serveren', 3],
      ['Gasten ontvangen', 3],
      ['Meer dingen tegelijk doen', 3],
    ],
    needs: [['Gasten ontvangen', 2]],
    intakes: 9,
  },
  {
    name: 'Stationslunch Perron 1',
    kind: 'employersFloor',
    level: 3,
    weeks: 14,
    cost: '900',
    teaches: [
      ['Eten serveren', 3],
      ['Afrekenen', 3],
      ['Gasten ontvangen', 3],
    ],
    needs: [['Gasten ontvangen', 2]],
  },
]

async function openPlace(story: Storyteller, today: string, place: StepPlace): Promise<void> {
  const { name, kind, level, weeks, cost, teaches, needs = [], intakes = 0 } = place
  const { id: placeId } = await story.tell('accountManager', createPlace, { name, kind, capacity: 1 })
  await story.tell('accountManager', savePlaceSkills, { placeId, ...rows(teaches, 'skill', 'level') })
  await story.tell('accountManager', savePlaceStep, {
    placeId,
    level,
    learningWeeks: weeks,
    costCents: cost,
    ...rows(needs, 'entry', 'entryLevel'),
  })
  const first = mondayOf(addDays(today, 21))
  for (let at = 0; at < intakes; at += 1)
    await story.tell('accountManager', addIntake, { placeId, onDate: addDays(first, at * 28) })
}

const rows = (skills: Skills, skill: string, level: string) =>
  Object.fromEntries(
    skills.flatMap(([name, height], at) => [
      [`${skill}.${at}`, name],
      [`${level}.${at}`, String(height)],
    ]),
  )

async function openTrainings(story: Storyteller): Promise<void> {
  const { id: partnerId } = await story.tell('accountManager', createPartner, {
    name: 'Horecaschool Zuiderzee',
    kind: 'school',
  })
  const trainings = [
    {
      name: 'Basis bediening',
      weeks: '6',
      costCents: '900',
      teaches: [
        ['Eten serveren', 3],
        ['Koffie en thee zetten', 2],
      ],
    },
    { name: 'Kassa en afrekenen', weeks: '2', costCents: '450', teaches: [['Afrekenen', 3]] },
  ] as const
  for (const { name, weeks, costCents, teaches } of trainings) {
    const { id: trainingId } = await story.tell('accountManager', createTraining, {
      name,
      partnerId,
      weeks,
      costCents,
      daysPerWeek: '2',
      level: '1',
    })
    await story.tell('accountManager', saveTrainingSkills, { trainingId, ...rows(teaches, 'skill', 'level') })
  }
}

type PlaceAsStep = { name: string; level: number; learningWeeks: number; costCents: string }

/** Places of the other stories that are steps as well; the others are still to be filled in. */
const placesAsSteps: readonly PlaceAsStep[] = [
  { name: 'Bedrijfskantine Werkplein', level: 1, learningWeeks: 10, costCents: '300' },
  { name: 'Sorteerhal Werkplein', level: 1, learningWeeks: 6, costCents: '0' },
  { name: 'Kringloop De Ruilhoek', level: 1, learningWeeks: 6, costCents: '150' },
  { name: 'Distributie Flevopoort', level: 2, learningWeeks: 8, costCents: '600' },
]

async function tellAsStep(story: Storyteller, { name, ...step }: PlaceAsStep): Promise<void> {
  const { id: placeId } = await story.arrange((tx) =>
    tx.selectFrom('place').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
  )
  await story.tell('accountManager', savePlaceStep, { placeId, ...step })
}

/** Chosen by the employer; her path is the next thing to decide. */
async function tellRomy(story: Storyteller, today: string, futureJobId: string): Promise<void> {
  story.on(addDays(today, -24))
  const candidateId = await newCandidate(story, 'coach', {
    firstName: 'Romy',
    lastName: 'Hagedoorn',
    birthYear: 1995,
    profile: {
      motivation: 'Wil werk waar ze mensen ziet.',
      wishes: 'Een kleine zaak, niet te druk.',
      hoursMin: 20,
      hoursMax: 28,
      shifts: ['day'],
      travelMinutes: 30,
      dutchLevel: 4,
    },
    skills: [
      ['Samenwerken', 3, 'coach'],
      ['Gasten ontvangen', 1, 'self'],
    ],
  })
  const why = 'Vrolijk, en leert graag door te doen.'
  const proposalId = await introduce(story, 'coach', futureJobId, candidateId, why)
  await story.tell('coach', moveProposal, {
    futureJobId,
    proposalId,
    move: 'choose',
    decider: 'Ellen Sluis',
    reasonKey: 'motivated',
  })
}
