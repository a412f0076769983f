import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { decideProposal } from '#cases/portal/decideProposal.ts'
import { lapseMyJob } from '#cases/portal/lapseMyJob.ts'
import { listMyJobs } from '#cases/portal/listMyJobs.ts'
import { tellJob } from '#cases/portal/tellJob.ts'
import { tellNewJob } from '#cases/portal/tellNewJob.ts'
import { portalRefusals } from '#cases/portal/texts.ts'
import { viewMyJob } from '#cases/portal/viewMyJob.ts'
import { allShared } from '../../support/consents.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob, aProposal, colleague, outbox, proposalRow, refusal } from '../match/support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const agreed = { candidateAgreedOn: '2027-02-20' }

async function arrange(given: Record<string, unknown> = {}) {
  const job = await aJob(house)
  const employer = await colleague(house, 'employer', { employerId: job.employerId })
  const candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 4 } })
  const proposalId = await aProposal(house, job.futureJobId, candidateId, given)
  return { ...job, employer, candidateId, proposalId }
}

const jobRow = (id: string) =>
  house.inData((tx) => tx.selectFrom('futureJob').selectAll().where('id', '=', id).executeTakeFirstOrThrow())

describe('what an employer sees', () => {
  test('candidates who agreed, first name only until they met; nobody who did not agree or withdrew', async () => {
    const { futureJobId, employer } = await arrange({ ...agreed, status: 'prepared' })
    const more = [
      ['Bram', { ...agreed, status: 'introduced', answerBy: '2027-03-04' }],
      ['Carla', { ...agreed, status: 'chosen', decidedOn: '2027-02-28', reasonKey: 'motivated' }],
      ['Dilan', { ...agreed, status: 'notChosen' }],
      ['Zonder akkoord', { status: 'introduced' }],
      ['Teruggetrokken', { ...agreed, status: 'withdrawn' }],
    ] as const
    for (const [name, given] of more)
      await aProposal(house, futureJobId, await aCandidate(house, name), given)
    const { candidates } = await house.run(employer, viewMyJob, { futureJobId })
    expect(candidates).toEqual([
      {
        id: expect.any(String),
        status: 'prepared',
        answerBy: null,
        decidedOn: null,
        reasonKey: null,
        firstName: 'Amina',
        lastName: null,
        essential: [
          { skill: 'Gips gieten', standing: 'can' },
          { skill: 'Netjes werken', standing: 'ask' },
          { skill: 'Samenwerken', standing: 'ask' },
        ],
        readiness: 'willLearn',
        inTime: true,
        readyOn: '2027-05-03',
        strengths: null,
        hoursMin: null,
        hoursMax: null,
        shifts: [],
        phone: null,
        email: null,
      },
      expect.objectContaining({
        firstName: 'Bram',
        lastName: 'Yılmaz',
        answerBy: '2027-03-04',
        readiness: null,
      }),
      expect.objectContaining({ firstName: 'Carla', lastName: 'Yılmaz', reasonKey: 'motivated' }),
      expect.objectContaining({ firstName: 'Dilan', lastName: null }),
    ])
  })

  test('who learns for the job, and only gatherings at which the employer is present', async () => {
    const { futureJobId, employer, candidateId } = await arrange()
    await house.inData(async (tx) => {
      await allShared(tx, { candidateId, futureJobId }, ['name'])
      const learns = { candidateId, futureJobId, route: 'smallScale' }
      await tx
        .insertInto('trajectory')
        .values([
          { ...learns, status: 'learningIn', startedOn: '2027-01-11', guideName: 'Henk' },
          { ...learns, status: 'ended', startedOn: '2026-01-11' },
        ])
        .execute()
      const on = { futureJobId, onDate: '2027-03-10' }
      await tx
        .insertInto('gathering')
        .values([
          { ...on, kind: 'speedDate', place: 'Kantine' },
          { ...on, kind: 'empowermentTraining' },
          { ...on, kind: 'workVisit', hosts: ['Een ander bedrijf'] },
          { ...on, kind: 'speedDate', onDate: '2027-02-01' },
        ])
        .execute()
    })
    const { learning, gatherings } = await house.run(employer, viewMyJob, { futureJobId })
    expect(learning).toEqual([
      {
        id: expect.any(String),
        status: 'learningIn',
        startedOn: '2027-01-11',
        startsOn: null,
        expectedUntil: null,
        guideName: 'Henk',
        firstName: 'Amina',
      },
    ])
    expect(gatherings.map((one) => [one.kind, one.place])).toEqual([['speedDate', 'Kantine']])
  })

  test('the own jobs with what is to decide and by when', async () => {
    const { futureJobId, employer } = await arrange({
      ...agreed,
      status: 'introduced',
      answerBy: '2027-03-09',
    })
    await aJob(house, { employer: { name: 'Een ander' } })
    const second = await aCandidate(house, 'Bram')
    await aProposal(house, futureJobId, second, { ...agreed, status: 'secondTalk', answerBy: '2027-03-04' })
    await aProposal(house, futureJobId, await aCandidate(house, 'Carla'), { status: 'introduced' })
    const { jobs } = await house.run(employer, listMyJobs, {})
    expect(jobs).toEqual([
      {
        id: futureJobId,
        function: 'Medewerker gips',
        positions: 2,
        expectedFrom: null,
        expectedUntil: null,
        certainty: 'idea',
        status: 'matching',
        toDecide: 2,
        answerBy: '2027-03-04',
        learning: 0,
      },
    ])
  })

  test('employer A never sees or touches anything of employer B; staff have their own pages', async () => {
    const { futureJobId, proposalId } = await arrange({ ...agreed, status: 'introduced' })
    const b = await arrange()
    const others: Actor[] = [
      b.employer,
      house.actor('employer'),
      house.actor('coach'),
      house.actor('accountManager'),
      house.actor('buddy'),
      house.actor('employer', 'almere'),
    ]
    for (const actor of others) {
      for (const attempt of [
        () => house.run(actor, viewMyJob, { futureJobId }),
        () => house.run(actor, tellJob, { futureJobId, certainty: 'certain', reason: 'x' }),
        () => house.run(actor, lapseMyJob, { futureJobId, lapseReason: 'x' }),
      ])
        expect(await refusal(attempt())).toEqual({ code: 'notFound' })
    }
    const decide = { futureJobId, proposalId, move: 'choose', reasonKey: 'motivated' }
    expect(await refusal(house.run(b.employer, decideProposal, decide))).toEqual({ code: 'notFound' })
    // the own job in the address does not open somebody else's proposal
    const mixed = { ...decide, futureJobId: b.futureJobId }
    expect(await refusal(house.run(b.employer, decideProposal, mixed))).toEqual({ code: 'notFound' })
    expect((await house.run(b.employer, listMyJobs, {})).jobs.map((one) => one.id)).toEqual([b.futureJobId])
    expect((await house.run(house.actor('employer'), listMyJobs, {})).jobs).toEqual([])
    expect(await refusal(house.run(house.actor('coach'), listMyJobs, {}))).toEqual({ code: 'notFound' })
    expect(await proposalRow(house, proposalId)).toMatchObject({ status: 'introduced', version: 1 })
  })

  test('costs the same number of queries with 1 as with 20 candidates and jobs', async () => {
    const { futureJobId, employer, employerId } = await arrange(agreed)
    const cost = async () => [
      await countQueries(house, () => house.run(employer, listMyJobs, {})),
      await countQueries(house, () => house.run(employer, viewMyJob, { futureJobId })),
    ]
    const few = await cost()
    for (let at = 0; at < 20; at++) {
      await aProposal(house, futureJobId, await aCandidate(house, `K${at}`), agreed)
      await house.inData((tx) =>
        tx
          .insertInto('futureJob')
          .values({ employerId, function: `Baan ${at}`, ownerId: house.actor('accountManager').accountId })
          .execute(),
      )
    }
    // two for the lists of jobs and part-jobs; for a job: who may, job, candidates, requirements, whether skills or people changed, skills,
    // learning,
    // gatherings, audit
    expect([few, await cost()]).toEqual([
      [2, 13],
      [2, 13],
    ])
  })
})

describe('the employer decides', () => {
  test('chosen with a reason, in the own name; the coach is told', async () => {
    const { futureJobId, proposalId, employer } = await arrange({ ...agreed, status: 'introduced' })
    const decide = (input: Record<string, unknown>) =>
      house.run(employer, decideProposal, { futureJobId, proposalId, ...input })
    expect(await refusal(decide({ move: 'choose' }))).toMatchObject({ code: 'invalid' })
    expect(await refusal(decide({ move: 'choose', reasonKey: 'skillsShort' }))).toMatchObject({
      code: 'invalid',
      fields: { reasonKey: expect.anything() },
    })
    expect(await refusal(decide({ move: 'withdraw', reasonKey: 'jobLapsed' }))).toMatchObject({
      code: 'invalid',
    })
    await decide({ move: 'choose', reasonKey: 'goodClick' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'chosen',
      reasonKey: 'goodClick',
      reason: null,
      decidedOn: '2027-03-01',
      decidedBy: employer.accountId,
      decider: 'Andere collega',
    })
    expect((await outbox(house)).at(-1)).toEqual({ event: 'proposalDecided', facts: { proposalId } })
    expect(await refusal(decide({ move: 'notChoose', reasonKey: 'noClick' }))).toMatchObject({
      code: 'impossible',
    })
  })

  test('another talk puts the answer a week on', async () => {
    const { futureJobId, proposalId, employer } = await arrange({ ...agreed, status: 'introduced' })
    await house.run(employer, decideProposal, { futureJobId, proposalId, move: 'talkAgain' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'secondTalk',
      answerBy: '2027-03-08',
      decidedOn: null,
    })
  })
})

describe('the employer tells', () => {
  test('what changed, with a reason, kept per fact', async () => {
    const { futureJobId, employer } = await arrange()
    const tell = (input: Record<string, unknown>) =>
      house.run(employer, tellJob, {
        futureJobId,
        version: '1',
        positions: '3',
        certainty: 'likely',
        ...input,
      })
    expect(await refusal(tell({}))).toEqual({
      code: 'invalid',
      fields: { reason: portalRefusals.whyChanged },
    })
    expect(await refusal(tell({ reason: 'x', expectedFrom: '1-9-2027', expectedUntil: '1-8-2027' }))).toEqual(
      { code: 'invalid', fields: { expectedUntil: portalRefusals.untilBeforeFrom } },
    )
    await tell({ reason: 'Nieuwe klant', expectedFrom: '1-9-2027', function: 'Directeur' })
    expect(await jobRow(futureJobId)).toMatchObject({
      positions: 3,
      expectedFrom: '2027-09-01',
      certainty: 'likely',
      function: 'Medewerker gips',
      version: 2,
    })
    const changes = await house.inData((tx) =>
      tx
        .selectFrom('futureJobChange')
        .select(['field', 'oldValue', 'newValue', 'reason', 'byId'])
        .where('futureJobId', '=', futureJobId)
        .orderBy('field')
        .execute(),
    )
    const by = { reason: 'Nieuwe klant', byId: employer.accountId }
    expect(changes).toEqual([
      { field: 'certainty', oldValue: 'idea', newValue: 'likely', ...by },
      { field: 'expectedFrom', oldValue: null, newValue: '2027-09-01', ...by },
      { field: 'positions', oldValue: '2', newValue: '3', ...by },
    ])
    expect(await refusal(tell({ reason: 'Toch niet', positions: '1' }))).toMatchObject({
      code: 'conflict',
      theirs: { positions: 3 },
    })
  })

  test('that a job will not come', async () => {
    const { futureJobId, employer } = await arrange()
    expect(await refusal(house.run(employer, lapseMyJob, { futureJobId }))).toEqual({
      code: 'invalid',
      fields: { lapseReason: portalRefusals.whyLapsed },
    })
    await house.run(employer, lapseMyJob, { futureJobId, lapseReason: 'Opdracht valt weg' })
    expect(await jobRow(futureJobId)).toMatchObject({ status: 'lapsed' })
    expect(
      await refusal(house.run(employer, lapseMyJob, { futureJobId, lapseReason: 'nog eens' })),
    ).toMatchObject({ code: 'impossible' })
  })

  test('of a job that will come: it belongs to the own contact', async () => {
    const { employer, employerId } = await arrange()
    expect(await refusal(house.run(employer, tellNewJob, {}))).toEqual({
      code: 'invalid',
      fields: { function: portalRefusals.nameTheJob },
    })
    expect(await refusal(house.run(house.actor('employer'), tellNewJob, { function: 'x' }))).toEqual({
      code: 'notFound',
    })
    const { id } = await house.run(employer, tellNewJob, { function: 'Monteur', positions: '2' })
    expect(await jobRow(id)).toMatchObject({
      employerId,
      function: 'Monteur',
      positions: 2,
      certainty: 'idea',
      cameInView: 'employerCame',
      status: 'inView',
      ownerId: house.actor('accountManager').accountId,
    })
  })
})
