import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { turnSwitch, viewSharing } from '#cases/consents/coachSharing.ts'
import { turnMySwitch, viewMySharing } from '#cases/consents/mySharing.ts'
import { consentRefusals } from '#cases/consents/texts.ts'
import { answerProposal } from '#cases/match/answerProposal.ts'
import { recordAgreement } from '#cases/match/recordAgreement.ts'
import { viewProposal } from '#cases/match/viewProposal.ts'
import { viewMyData } from '#cases/myWay/myData.ts'
import { decideProposal } from '#cases/portal/decideProposal.ts'
import { listMyJobs } from '#cases/portal/listMyJobs.ts'
import { viewMyJob } from '#cases/portal/viewMyJob.ts'
import { viewToday } from '#cases/today/viewToday.ts'
import { listMyPeople } from '#cases/trajectories/voices/listMyPeople.ts'
import { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import { type ConsentItem, consentItemKeys, introductionItems } from '#method/consents.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague, refusal } from '../match/support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const coach = () => house.actor('coach')

/** Everything that could be shared is known of this person, and words that never may be. */
const full = {
  skills: { 'Gips gieten': 4 },
  strengths: 'Werkt precies',
  hoursMin: 24,
  hoursMax: 28,
  shifts: ['day'],
  phone: '06 12 34 56 78',
  email: 'amina@voorbeeld.example',
  motivation: 'nooit-voor-werkgever',
  careNote: 'nooit-voor-werkgever',
  conditionsNote: 'nooit-voor-werkgever',
}

async function arrange(given: Record<string, unknown> = { status: 'introduced' }) {
  const job = await aJob(house, { job: { expectedFrom: '2027-09-01' } })
  const candidateId = await aCandidate(house, 'Amina', full)
  const proposalId = await aProposal(house, job.futureJobId, candidateId, given)
  const employer = await colleague(house, 'employer', { employerId: job.employerId })
  const candidate = await colleague(house, 'candidate', { candidateId })
  const seen = async (as: Actor = employer) =>
    (await house.run(as, viewMyJob, { futureJobId: job.futureJobId })).candidates
  const press = (as: Actor, item: ConsentItem, turn: 'on' | 'off', side: 'coach' | 'candidate' = 'coach') =>
    as.role === 'candidate'
      ? house.run(as, turnMySwitch, { employerId: job.employerId, item, turn })
      : house.run(as, turnSwitch, { candidateId, employerId: job.employerId, item, side, turn })
  return { ...job, candidateId, proposalId, employer, candidate, seen, press }
}

const agreed = { status: 'introduced', candidateAgreedOn: '2027-02-20' }

describe('what an employer sees is decided by candidate and coach', () => {
  test('nobody is seen on the word of one of them', async () => {
    const { candidate, proposalId, futureJobId, employer, seen, press } = await arrange()
    await house.run(candidate, answerProposal, { proposalId, answer: 'yes' })
    expect(await seen()).toEqual([])
    expect((await house.run(employer, listMyJobs, {})).jobs).toMatchObject([{ toDecide: 0 }])
    expect((await house.run(employer, viewToday, {})).items).toEqual([])
    const decide = { futureJobId, proposalId, move: 'choose', reasonKey: 'goodClick' }
    expect(await refusal(house.run(employer, decideProposal, decide))).toEqual({ code: 'notFound' })
    await press(coach(), 'name', 'on')
    expect(await seen()).toMatchObject([{ firstName: 'Amina', lastName: 'Yılmaz' }])
    expect((await house.run(employer, listMyJobs, {})).jobs).toMatchObject([{ toDecide: 1 }])
    expect((await house.run(employer, viewToday, {})).items).toMatchObject([{ about: 'Amina' }])
  })

  /** What each switch shows, and so what is empty without it. */
  const shows: Record<ConsentItem, Record<string, unknown>> = {
    name: { firstName: 'Amina', lastName: 'Yılmaz' },
    skills: { essential: expect.objectContaining({ length: 3 }), readiness: 'willLearn' },
    readiness: { inTime: true, readyOn: '2027-05-03' },
    strengths: { strengths: 'Werkt precies' },
    conditions: { hoursMin: 24, hoursMax: 28, shifts: ['day'] },
    contact: { phone: '06 12 34 56 78', email: 'amina@voorbeeld.example' },
  }
  const empty: Record<string, unknown> = {
    ...{ firstName: null, lastName: null, essential: [], readiness: null, inTime: null, readyOn: null },
    ...{ strengths: null, hoursMin: null, hoursMax: null, shifts: [], phone: null, email: null },
  }

  test.each(consentItemKeys)(
    '%s: its switch shows this and nothing else, and takes it back',
    async (item) => {
      const { candidate, seen, press } = await arrange(agreed)
      for (const one of introductionItems) await press(coach(), one, 'off')
      expect(await seen()).toEqual([])
      await press(candidate, item, 'on')
      await press(coach(), item, 'on')
      const decision = { id: expect.any(String), status: 'introduced', answerBy: null, decidedOn: null }
      expect(await seen()).toEqual([{ ...empty, ...decision, reasonKey: null, ...shows[item] }])
      await press(candidate, item, 'off')
      expect(await seen()).toEqual([])
      await press(candidate, item, 'on')
      expect(await seen()).toHaveLength(1)
      await press(coach(), item, 'off')
      expect(await seen()).toEqual([])
    },
  )

  test('before they met there is no last name, and no way to reach the person', async () => {
    const { seen, press, candidate } = await arrange({ ...agreed, status: 'prepared' })
    await press(candidate, 'contact', 'on')
    await press(coach(), 'contact', 'on')
    expect(await seen()).toMatchObject([{ firstName: 'Amina', lastName: null, phone: null, email: null }])
  })

  test('one employer hears nothing of what another may see', async () => {
    const { candidateId, press, seen } = await arrange(agreed)
    const other = await aJob(house, { employer: { name: 'Elders' } })
    await aProposal(house, other.futureJobId, candidateId, { status: 'introduced' })
    const there = await colleague(house, 'employer', { employerId: other.employerId })
    await house.inData((tx) =>
      tx
        .updateTable('proposal')
        .set({ candidateAgreedOn: '2027-02-20' })
        .where('futureJobId', '=', other.futureJobId)
        .execute(),
    )
    await press(coach(), 'strengths', 'on')
    const view = house.run(there, viewMyJob, { futureJobId: other.futureJobId })
    expect((await view).candidates).toEqual([])
    expect(await seen()).toMatchObject([{ firstName: 'Amina' }])
  })
})

describe('who says what', () => {
  test('a coach who writes down the yes says it too; an account manager speaks for the candidate only', async () => {
    for (const [role, count] of [
      ['coach', 1],
      ['accountManager', 0],
    ] as const) {
      const { futureJobId, proposalId, seen, candidate } = await arrange()
      await house.run(house.actor(role), recordAgreement, { futureJobId, proposalId })
      expect(await seen()).toHaveLength(count)
      const { employers } = await house.run(candidate, viewMySharing, {})
      expect(employers[0]?.items.filter((one) => one.candidateOn).map((one) => one.item)).toEqual([
        ...introductionItems,
      ])
    }
  })

  test('what the candidate switched off in person, only the candidate switches on again', async () => {
    const { candidate, seen, press, futureJobId, proposalId } = await arrange(agreed)
    await press(candidate, 'name', 'off')
    expect(await refusal(press(coach(), 'name', 'on', 'candidate'))).toEqual({
      code: 'impossible',
      message: consentRefusals.candidateSaidNo,
    })
    await house.run(coach(), recordAgreement, { futureJobId, proposalId })
    expect(await seen()).toMatchObject([{ firstName: null }])
    await press(candidate, 'name', 'on')
    expect(await seen()).toMatchObject([{ firstName: 'Amina' }])
  })

  test('only between people and employers who have to do with each other, and only the own coach', async () => {
    const { candidate, candidateId } = await arrange(agreed)
    const other = await aJob(house)
    const input = { employerId: other.employerId, item: 'name', turn: 'on' }
    expect(await refusal(house.run(candidate, turnMySwitch, input))).toEqual({ code: 'notFound' })
    const asCoach = { ...input, candidateId, side: 'coach' }
    expect(await refusal(house.run(coach(), turnSwitch, asCoach))).toEqual({ code: 'notFound' })
    const stranger = await colleague(house, 'coach')
    expect(await refusal(house.run(stranger, viewSharing, { candidateId }))).toEqual({ code: 'notFound' })
    expect(await refusal(house.run(house.actor('accountManager'), viewSharing, { candidateId }))).toEqual({
      code: 'notFound',
    })
  })

  test('the coach and the proposal show both sides; every press is kept with who and when', async () => {
    const { candidate, candidateId, press, futureJobId, proposalId } = await arrange({ status: 'introduced' })
    await house.run(coach(), recordAgreement, { futureJobId, proposalId })
    await press(candidate, 'contact', 'on')
    await press(candidate, 'contact', 'on')
    await press(candidate, 'name', 'off')
    const { sharing } = await house.run(coach(), viewProposal, { futureJobId, proposalId })
    expect(sharing?.items.slice(0, 2)).toEqual([
      { item: 'name', candidateOn: false, coachOn: true, ownWord: true },
      { item: 'skills', candidateOn: true, coachOn: true, ownWord: false },
    ])
    const { kept } = await house.run(candidate, viewMyData, {})
    const told = kept.filter((one) => one.kind === 'consent')
    expect(told).toHaveLength(8)
    expect(told[0]).toMatchObject({ onDate: '2027-03-01', part: 'sharing' })
    expect(
      told.map(({ by, facts }) => `${by}: ${facts.status} ${facts.key} ${facts.done} ${facts.employer}`),
    ).toEqual(
      expect.arrayContaining([
        'Werkcoach Werkbedrijf Lelystad: candidate name true Tandtechniek Flevo',
        'Andere collega: candidate name false Tandtechniek Flevo',
        'Andere collega: candidate contact true Tandtechniek Flevo',
      ]),
    )
    const pressed = await house.inData((tx) =>
      tx
        .selectFrom('auditLine')
        .select('action')
        .where('subjectId', '=', candidateId)
        .where('action', '=', 'turnMySwitch')
        .execute(),
    )
    expect(pressed).toHaveLength(3)
  })

  test('two who press at once both count', async () => {
    const { candidate, press, seen } = await arrange({ ...agreed, candidateAgreedOn: '2027-02-20' })
    await Promise.all([press(candidate, 'strengths', 'on'), press(coach(), 'strengths', 'on')])
    expect(await seen()).toMatchObject([{ strengths: 'Werkt precies' }])
  })
})

describe('on the way at the employer', () => {
  test('without the name nobody is named, and the agreement is not read until the candidate signed it', async () => {
    const { candidateId, futureJobId, employer, press } = await arrange(agreed)
    const trajectoryId = crypto.randomUUID()
    const agreementId = crypto.randomUUID()
    const buddy = house.actor('buddy')
    await house.inData(async (tx) => {
      const way = { id: trajectoryId, candidateId, futureJobId, route: 'smallScale', status: 'learningIn' }
      await tx
        .insertInto('trajectory')
        .values({ ...way, guideId: buddy.accountId })
        .execute()
      await tx
        .insertInto('agreement')
        .values({ id: agreementId, trajectoryId, status: 'offered', text: 'Afspraken met Amina Yılmaz' })
        .execute()
      await tx
        .insertInto('agreementParty')
        .values({ agreementId, party: 'candidate', name: 'Amina Yılmaz' })
        .execute()
    })
    const followed = (as: Actor) => house.run(as, viewFollowed, { trajectoryId })
    const words = async (as: Actor) => JSON.stringify(await followed(as))
    for (const as of [employer, buddy]) expect(await words(as)).toContain('Amina')
    const page = await house.browser(coach())
    const warned = async () =>
      (await (await page.get(`/trajecten/${trajectoryId}/overeenkomst`)).text()).includes(
        'mag de naam nog niet zien',
      )
    expect(await warned()).toBe(false)
    await press(coach(), 'name', 'off')
    expect(await warned()).toBe(true)
    for (const as of [employer, buddy]) expect(await words(as)).not.toMatch(/Amina|Yılmaz/)
    const { learning } = await house.run(employer, viewMyJob, { futureJobId })
    expect(learning).toMatchObject([{ id: trajectoryId, firstName: null }])
    expect((await house.run(buddy, listMyPeople, {})).people).toMatchObject([{ firstName: null }])
    await house.inData((tx) =>
      tx
        .updateTable('agreementParty')
        .set({ signedOn: '2027-03-01' })
        .where('agreementId', '=', agreementId)
        .execute(),
    )
    expect(await followed(employer)).toMatchObject({
      firstName: null,
      agreement: { text: 'Afspraken met Amina Yılmaz' },
    })
  })
})

test('who had agreed before there were switches keeps what was agreed, and nobody else is shown', async () => {
  const { candidateId, seen } = await arrange({ status: 'introduced' })
  const silent = await arrange({ status: 'introduced' })
  await house.inData(async (tx) => {
    const agreedThen = { candidateAgreedOn: '2027-02-20' }
    await tx.updateTable('proposal').set(agreedThen).where('candidateId', '=', candidateId).execute()
    await tx.deleteFrom('consent').execute()
  })
  const file = new URL('../../../src/store/migrations/0030_consent.sql', import.meta.url)
  const text = await readFile(file, 'utf8')
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(text.slice(text.indexOf('insert into consent')))
  await owner.end()
  expect(await seen()).toMatchObject([
    { firstName: 'Amina', readiness: 'willLearn', phone: null, strengths: null },
  ])
  expect(await silent.seen()).toEqual([])
})
