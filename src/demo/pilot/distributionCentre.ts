import { addCommitment } from '#cases/employers/addCommitment.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { addWorkVisit } from '#cases/futureJobs/addWorkVisit.ts'
import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { addGuests } from '#cases/match/addGuests.ts'
import { createGathering } from '#cases/match/createGathering.ts'
import { guestField } from '#cases/match/guestFields.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { saveGuests } from '#cases/match/saveGuests.ts'
import { createPartner } from '#cases/places/createPartner.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { startDirectly } from '#cases/trajectories/start/startDirectly.ts'
import { ended, introduce, newCandidate, newEmployer, newJob } from '../plot.ts'
import type { Storyteller } from '../storyteller.ts'
import { type Applicant, applicants } from './distributionPeople.ts'

const coach = 'coachTwo'
const host = 'Carmen Ortega'

/** A new distribution centre: two years ahead, two rounds of selection, eighteen people (R 3.6.2, table 3.6). */
export async function tellDistributionCentre(story: Storyteller): Promise<void> {
  story.on('2017-04-10')
  const employerId = await newEmployer(story, 'accountManager', {
    name: 'Textilia Distributie',
    sector: 'logistics',
    size: 'large',
    motive: 'commercialResponsible',
    about: 'Internationaal bedrijf. Koopt grond in Lelystad voor een distributiecentrum.',
    knowsGroup: 'no',
    workedBefore: 'no',
    willingToAdapt: 'no',
  })
  await story.link('logistics', { employerId })
  const said: [string, string][] = [
    ['2017-04-10', 'De wethouder bracht ons in contact. Het bedrijf koopt grond.'],
    ['2017-07-03', 'Bijeenkomst met HR en de gemeente Almere: de intentie is om samen te werken.'],
    ['2017-10-16', 'Eerste informatie over de personeelsplanning.'],
  ]
  for (const [day, text] of said) {
    story.on(day)
    await story.tell('accountManager', addContactMoment, { employerId, text, kind: 'visit', onDate: day })
  }
  const futureJobId = await operators(story, employerId)
  await round(story, futureJobId, 1, '2019-01-14')
  await round(story, futureJobId, 2, '2019-02-18')
  await whatBecameOfThem(story, futureJobId)
}

async function operators(story: Storyteller, employerId: string): Promise<string> {
  const futureJobId = await newJob(story, 'accountManager', employerId, {
    function: 'Operator',
    positions: 18,
    expectedFrom: '2019-04-01',
    expectedUntil: '2019-07-01',
    certainty: 'likely',
    hoursMin: 40,
    hoursMax: 40,
    shifts: ['rotating'],
    growthForm: 'areaDevelopment',
    cameInView: 'municipality',
    conditions: 'Voltijd, ploegendienst, training in het buitenland.',
    route: 'largeScale',
    routeReason: 'Het gebouw staat er nog niet. Leren om de selectie van de werkgever heen.',
    skills: [
      ['Voltijd in ploegen werken', 3],
      ['Samenwerken', 3],
      ['Leren in het buitenland', 3],
    ],
  })
  story.on('2017-12-11')
  const findings =
    'Vier centra in het buitenland, alles precies gelijk. Nu begrijpen wij het werk en de werkgever.'
  await story.tell('accountManager', addWorkVisit, {
    futureJobId,
    direction: 'toEmployer',
    onDate: '2017-12-11',
    who: 'Directie en accountmanager',
    findings,
  })
  story.on('2018-04-09')
  const { id: partnerId } = await story.tell('accountManager', createPartner, {
    name: 'ROC Flevopolder',
    kind: 'school',
  })
  await story.tell('accountManager', createPartner, { name: 'UWV Flevoland', kind: 'uwv' })
  await story.tell('accountManager', createPartner, { name: 'Gemeente Almere', kind: 'otherMunicipality' })
  const training = { name: 'Logistiek, op maat', partnerId, weeks: '4', daysPerWeek: '4', costCents: '900' }
  const { id: trainingId } = await story.tell('accountManager', createTraining, training)
  await story.tell('accountManager', considerPlace, {
    futureJobId,
    what: `training:${trainingId}`,
    whyPlace: 'Een maand, vier dagen per week, gericht op dit bedrijf.',
  })
  await story.tell('accountManager', addCommitment, {
    employerId,
    futureJobId,
    kind: 'intention',
    positions: 18,
  })
  return futureJobId
}

const proposals = new Map<string, string>()
const trajectories = new Map<string, string>()
const keyOf = (one: Applicant) => one.name.join(' ')

type Step = {
  kind: string
  days: number
  title: string
  who?: (one: Applicant) => boolean
  verdict?: (one: Applicant) => string
}

/** The steps of a round, with the days after its start. */
const steps: Step[] = [
  { kind: 'informationMeeting', days: 0, title: 'Voorlichting' },
  { kind: 'empowermentTraining', days: 7, title: 'Empowermenttraining, twee dagdelen' },
  {
    kind: 'selectionRound',
    days: 10,
    title: 'Selectiedag: presentatie, spel en speeddate',
    verdict: (one) => one.verdict,
  },
  {
    kind: 'schoolTraining',
    days: 14,
    title: 'Training logistiek bij het ROC',
    who: (one) => one.verdict !== 'no',
  },
  {
    kind: 'secondTalk',
    days: 44,
    title: 'Tweede gesprek',
    who: (one) => one.verdict === 'secondTalk',
    verdict: (one) => (one.end.kind === 'intendedJob' ? 'through' : 'no'),
  },
  {
    kind: 'referenceCheck',
    days: 48,
    title: 'Navraag bij eerdere werkgevers',
    who: (one) => one.end.kind === 'intendedJob',
  },
]

const addDay = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

async function round(story: Storyteller, futureJobId: string, number: 1 | 2, start: string): Promise<void> {
  const people = applicants.filter((one) => one.round === number)
  story.on(addDay(start, -14))
  for (const one of people) {
    const [firstName, lastName, birthYear] = one.name
    const candidateId = await newCandidate(story, coach, {
      firstName,
      lastName,
      birthYear,
      profile: { hoursMax: 40, shifts: ['rotating'] },
      skills: [['Samenwerken', 3, 'coach']],
    })
    proposals.set(
      keyOf(one),
      await introduce(
        story,
        coach,
        futureJobId,
        candidateId,
        'Voltijd, ploegen en training in het buitenland kan.',
      ),
    )
  }
  story.on(start)
  for (const one of people) await begin(story, futureJobId, one, start)
  for (const step of steps)
    await gather(story, futureJobId, people, { ...step, onDate: addDay(start, step.days), number })
}

/** Learning in went around the selection of the employer: information, empowerment, school. */
async function begin(story: Storyteller, futureJobId: string, one: Applicant, start: string): Promise<void> {
  const proposal = await story.arrange((tx) =>
    tx
      .selectFrom('proposal')
      .select('candidateId')
      .where('id', '=', proposals.get(keyOf(one)) ?? '')
      .executeTakeFirstOrThrow(),
  )
  const reason = 'Volgt voorlichting, empowermenttraining en de training van het ROC.'
  const { id } = await story.tell(coach, startDirectly, {
    candidateId: proposal.candidateId,
    futureJobId,
    route: 'largeScale',
    reason,
  })
  await story.tell(coach, moveTrajectory, { trajectoryId: id, move: 'startOpen', date: start })
  trajectories.set(keyOf(one), id)
}

async function gather(
  story: Storyteller,
  futureJobId: string,
  people: Applicant[],
  step: Step & { onDate: string; number: number },
): Promise<void> {
  const guests = people.filter(step.who ?? (() => true))
  if (guests.length === 0) return
  story.on(step.onDate)
  const { id: gatheringId } = await story.tell(coach, createGathering, {
    futureJobId,
    kind: step.kind,
    title: step.title,
    onDate: step.onDate,
    round: String(step.number),
  })
  await story.tell(coach, addGuests, {
    futureJobId,
    gatheringId,
    proposalIds: guests.map((one) => proposals.get(keyOf(one)) ?? ''),
  })
  const rows = await story.arrange((tx) =>
    tx
      .selectFrom('gatheringGuest')
      .select(['id', 'proposalId'])
      .where('gatheringId', '=', gatheringId)
      .execute(),
  )
  const fields = rows.flatMap((row) => {
    const one = guests.find((guest) => proposals.get(keyOf(guest)) === row.proposalId)
    const verdict = one && step.verdict ? [[guestField('verdict', row.id), step.verdict(one)]] : []
    return [[guestField('attended', row.id), 'yes'], ...verdict]
  })
  await story.tell(coach, saveGuests, { futureJobId, gatheringId, ...Object.fromEntries(fields) })
}

/** The employer chose from the first on; whoever was not chosen could finish what had begun. */
async function whatBecameOfThem(story: Storyteller, futureJobId: string): Promise<void> {
  await otherFirms(story, futureJobId)
  for (const one of applicants) {
    const hired = one.end.kind === 'intendedJob'
    story.on(String(one.end.endedOn))
    const proposalId = proposals.get(keyOf(one)) ?? ''
    const decision = hired
      ? { move: 'choose', reasonKey: 'skillsFit' }
      : { move: 'notChoose', reasonKey: 'skillsShort' }
    await story.tell(coach, moveProposal, { futureJobId, proposalId, decider: host, ...decision })
    await ended(story, coach, trajectories.get(keyOf(one)) ?? '', one.end)
  }
}

const firms = ['Poldertransport', 'Koelhuis Flevoland', 'Magazijn Zuid']

/** Those who were not selected went to see three other firms together, and named the one they liked best. */
async function otherFirms(story: Storyteller, futureJobId: string): Promise<void> {
  story.on('2019-03-18')
  const guests = applicants.filter((one) => one.verdict === 'no')
  const { id: gatheringId } = await story.tell(coach, createGathering, {
    futureJobId,
    kind: 'workVisit',
    title: 'Bezoek aan drie andere bedrijven',
    onDate: '2019-03-18',
    hosts: firms.join('\n'),
  })
  await story.tell(coach, addGuests, {
    futureJobId,
    gatheringId,
    proposalIds: guests.map((one) => proposals.get(keyOf(one)) ?? ''),
  })
  const rows = await story.arrange((tx) =>
    tx
      .selectFrom('gatheringGuest')
      .select('id')
      .where('gatheringId', '=', gatheringId)
      .orderBy('id')
      .execute(),
  )
  const fields = rows.flatMap((row, at) => [
    [guestField('attended', row.id), 'yes'],
    [guestField('preferred', row.id), firms[at % firms.length] ?? ''],
  ])
  await story.tell(coach, saveGuests, { futureJobId, gatheringId, ...Object.fromEntries(fields) })
}
