import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { proposeElsewhere } from '#cases/match/proposeElsewhere.ts'
import { saveJobAsks } from '#cases/match/saveJobAsks.ts'
import { matchRefusals } from '#cases/match/texts.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { engineVersion } from '#matching/version.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob, aProposal, colleague, refusal } from './support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

describe('proposing candidates for a job', () => {
  test('wrong ways: nobody chosen, no reason, a stranger, a closed job', async () => {
    const coach = house.actor('coach')
    const { futureJobId } = await aJob(house)
    const filled = await aJob(house, { job: { status: 'filled' } })
    const candidateId = await aCandidate(house, 'Amina')
    const propose = (input: Record<string, unknown>) => refusal(house.run(coach, proposeCandidates, input))
    expect(await propose({ futureJobId, why: 'past' })).toEqual({
      code: 'invalid',
      fields: { candidateIds: matchRefusals.pickSomebody },
    })
    expect(await propose({ futureJobId, candidateIds: candidateId, why: ' ' })).toMatchObject({
      code: 'invalid',
      fields: { why: { nl: 'Vul dit in.' } },
    })
    expect(await propose({ futureJobId, candidateIds: [crypto.randomUUID()], why: 'past' })).toEqual({
      code: 'notFound',
    })
    expect(
      await propose({ futureJobId: filled.futureJobId, candidateIds: candidateId, why: 'past' }),
    ).toEqual({ code: 'impossible', message: matchRefusals.jobClosed })
    const none = await house.inData((tx) =>
      tx.selectFrom('proposal').select('id').where('candidateId', '=', candidateId).execute(),
    )
    expect(none).toEqual([])
  })

  test('several at once, each with the reason and what the system showed that day', async () => {
    const { futureJobId } = await aJob(house)
    const amina = await aCandidate(house, 'Amina', {
      skills: { 'gips gieten': 2, 'Netjes werken': 4 },
      motivation: 'Wil met haar handen werken',
      hoursMin: 8,
      hoursMax: 16,
    })
    const bram = await aCandidate(house, 'Bram')
    const { proposed } = await house.run(house.actor('coach'), proposeCandidates, {
      futureJobId,
      candidateIds: [bram, amina],
      why: 'Willen graag werken met de handen',
    })
    expect(proposed).toHaveLength(2)
    const rows = await house.inData((tx) =>
      tx
        .selectFrom('proposal')
        .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
        .select(['candidate.firstName', 'proposal.status', 'proposal.why', 'proposal.proposedOn'])
        .select(['proposal.candidateAgreedOn', 'proposal.shown', 'proposal.fromTrajectoryId'])
        .where('futureJobId', '=', futureJobId)
        .orderBy('candidate.firstName')
        .execute(),
    )
    const asWritten = {
      status: 'proposed',
      why: 'Willen graag werken met de handen',
      proposedOn: '2027-03-01',
      candidateAgreedOn: null,
      fromTrajectoryId: null,
    }
    expect(rows).toEqual([
      {
        firstName: 'Amina',
        ...asWritten,
        shown: {
          answer: {
            on: '2027-03-01',
            most: expect.any(Number),
            names: expect.objectContaining({ 'text:gips gieten': 'Gips gieten' }),
            untold: [],
            explanation: expect.objectContaining({
              tier: 3,
              requirements: expect.arrayContaining([
                {
                  uri: 'text:gips gieten',
                  need: 'required',
                  level: 3,
                  state: 'learnable',
                  had: 2,
                  weeks: 8,
                  readyInWeeks: 14,
                  points: expect.any(Number),
                },
                {
                  uri: 'voorwerk:skill/work-tidily',
                  need: 'required',
                  level: 2,
                  state: 'has',
                  had: 4,
                  points: expect.any(Number),
                },
                {
                  uri: 'voorwerk:skill/teamwork',
                  need: 'required',
                  level: 1,
                  state: 'learnable',
                  weeks: 6,
                  readyInWeeks: 6,
                  points: 0,
                },
                { uri: 'text:computer', need: 'optional', level: 2, state: 'missing', points: 0 },
              ]),
              conditions: [
                { key: 'hours', state: 'fails', asked: 24, has: 16, margin: -8 },
                { key: 'shift', state: 'unknown', asked: 'day' },
                { key: 'travel', state: 'unknown' },
                { key: 'dutch', state: 'unknown', asked: 2 },
              ],
            }),
          },
          from: {
            engine: engineVersion,
            taxonomy: expect.any(String),
            people: expect.stringMatching(/^\d+-/),
            job: expect.objectContaining({ hoursMin: 24, dutchLevelMin: 2 }),
            person: {
              id: amina,
              skills: [
                { uri: 'voorwerk:skill/work-tidily', level: 4 },
                { uri: 'text:gips gieten', level: 2 },
              ],
              hoursMin: 8,
              hoursMax: 16,
              shifts: [],
              motivation: 0.5,
            },
          },
        },
      },
      { firstName: 'Bram', ...asWritten, shown: expect.objectContaining({ from: expect.anything() }) },
    ])
    const changes = await house.inData((tx) =>
      tx
        .selectFrom('statusChange')
        .select(['subjectKind', 'fromStatus', 'toStatus', 'reason', 'onDate'])
        .where('subjectId', 'in', proposed)
        .execute(),
    )
    const first = {
      subjectKind: 'proposal',
      fromStatus: null,
      toStatus: 'proposed',
      reason: 'Willen graag werken met de handen',
      onDate: '2027-03-01',
    }
    expect(changes).toEqual([first, first])
  })

  test('the same form sent twice makes one proposal; proposing somebody again says so', async () => {
    const coach = house.actor('coach')
    const { futureJobId } = await aJob(house)
    const candidateId = await aCandidate(house, 'Carla')
    const input = { futureJobId, candidateIds: [candidateId], why: 'past' }
    const key = crypto.randomUUID()
    const once = await house.run(coach, proposeCandidates, input, key)
    expect(await house.run(coach, proposeCandidates, input, key)).toEqual(once)
    expect(await refusal(house.run(coach, proposeCandidates, input))).toEqual({
      code: 'impossible',
      message: matchRefusals.alreadyThere,
    })
  })

  test('only coach and account manager propose; other roles and other organisations find nothing', async () => {
    const { futureJobId, employerId } = await aJob(house)
    const input = { futureJobId, candidateIds: [await aCandidate(house, 'Dilan')], why: 'past' }
    for (const role of ['manager', 'ambassador', 'careDirector', 'candidate', 'steeringMember'] as const)
      expect(await refusal(house.run(house.actor(role), proposeCandidates, input)), role).toEqual({
        code: 'notFound',
      })
    const employer = await colleague(house, 'employer', { employerId })
    expect(await refusal(house.run(employer, proposeCandidates, input))).toEqual({ code: 'notFound' })
    const stranger = house.actor('coach', 'almere')
    expect(await refusal(house.run(stranger, proposeCandidates, input))).toEqual({ code: 'notFound' })
    expect(await house.run(house.actor('accountManager'), proposeCandidates, input)).toMatchObject({
      proposed: [expect.any(String)],
    })
  })
})

describe('the list of who could fit', () => {
  test('in order, with everybody of whom nothing is known; not who was proposed, has work or is archived', async () => {
    const own = await startHouse()
    const coach = own.actor('coach')
    const { futureJobId } = await aJob(own)
    const other = await aJob(own, { employer: { name: 'Ander bedrijf' } })
    const other2 = await colleague(own, 'coach')
    await aCandidate(own, 'Noor', { coachId: other2.accountId })
    await aCandidate(own, 'Sem', { skills: { 'Gips gieten': 3 } })
    await aCandidate(own, 'Fleur', { skills: { 'Gips gieten': 5, 'Netjes werken': 5 }, dutchLevel: 1 })
    await aCandidate(own, 'Weg', { archivedAt: '2027-01-01T00:00:00Z' })
    const proposed = await aCandidate(own, 'Voorgesteld')
    await aProposal(own, futureJobId, proposed)
    const working = await aCandidate(own, 'Werkt')
    const learning = await aCandidate(own, 'Leert', { skills: { 'Gips gieten': 2 } })
    await own.inData(async (tx) => {
      const route = 'smallScale'
      const done = { id: crypto.randomUUID(), candidateId: working, futureJobId: other.futureJobId, route }
      await tx
        .insertInto('trajectory')
        .values([
          { ...done, status: 'ended' },
          { candidateId: learning, futureJobId: other.futureJobId, route, status: 'learningIn' },
        ])
        .execute()
      await tx.insertInto('outcome').values({ trajectoryId: done.id, kind: 'intendedJob' }).execute()
    })
    const all = await own.run(coach, viewMatch, { futureJobId })
    expect(all.candidates.map((one) => [one.firstName, one.onTheWay])).toEqual([
      ['Sem', false],
      ['Leert', true],
      ['Noor', false],
      ['Fleur', false],
    ])
    expect(all.proposals.map((one) => [one.firstName, one.readable])).toEqual([['Voorgesteld', true]])
    const mine = await own.run(coach, viewMatch, { futureJobId, van: 'mij' })
    expect(mine.candidates.map((one) => one.firstName)).toEqual(['Sem', 'Leert', 'Fleur'])
    const found = await own.run(coach, viewMatch, { futureJobId, zoek: 'nor' })
    expect(found.candidates.map((one) => one.firstName)).toEqual(['Noor'])
    await own.close()
  })

  test('costs the same number of queries with 5 as with 100 candidates', async () => {
    const own = await startHouse()
    const { futureJobId } = await aJob(own)
    const coach = own.actor('coach')
    const costs: number[] = []
    for (const people of [5, 95]) {
      for (let at = 0; at < people; at++) {
        const id = await aCandidate(own, `Kandidaat ${at}`, { skills: { 'Gips gieten': 1 + (at % 5) } })
        if (at % 20 === 0) await aProposal(own, futureJobId, await aCandidate(own, `Ander ${at}`))
        expect(id).toBeTruthy()
      }
      // the first look after a change reads everybody once
      await own.run(coach, viewMatch, { futureJobId })
      costs.push(await countQueries(own, () => own.run(coach, viewMatch, { futureJobId })))
    }
    const { found, pages, candidates } = await own.run(coach, viewMatch, { futureJobId, pagina: '7' })
    expect({ found, pages, shown: candidates.length }).toEqual({ found: 100, pages: 7, shown: 10 })
    // who may; job, requirements, whether skills or people changed, who is possible, those on this page, their skills,
    // proposals, gatherings, who is not proposed; the line of audit
    expect(costs).toEqual([15, 15])
    await own.close()
  })
})

describe('what the job asks', () => {
  test('Dutch and travel time are kept with every change', async () => {
    const { futureJobId } = await aJob(house)
    await house.run(house.actor('accountManager'), saveJobAsks, {
      futureJobId,
      version: '1',
      dutchLevel: '4',
      travelMinutes: '35',
    })
    const changes = await house.inData((tx) =>
      tx
        .selectFrom('futureJobChange')
        .select(['field', 'oldValue', 'newValue', 'onDate'])
        .where('futureJobId', '=', futureJobId)
        .orderBy('field')
        .execute(),
    )
    expect(changes).toEqual([
      { field: 'dutchLevel', oldValue: '2', newValue: '4', onDate: '2027-03-01' },
      { field: 'travelMinutes', oldValue: null, newValue: '35', onDate: '2027-03-01' },
    ])
    const late = { futureJobId, version: '1', dutchLevel: '1' }
    expect(await refusal(house.run(house.actor('coach'), saveJobAsks, late))).toMatchObject({
      code: 'conflict',
      version: 2,
      theirs: { dutchLevel: 4 },
    })
  })
})

describe('another employer at once', () => {
  test('what was learnt comes along', async () => {
    const coach = house.actor('coach')
    const first = await aJob(house)
    const second = await aJob(house, { employer: { name: 'Bouwsystemen' } })
    const candidateId = await aCandidate(house, 'Emre', { skills: { 'Gips gieten': 3 } })
    const proposalId = await aProposal(house, first.futureJobId, candidateId, { status: 'notChosen' })
    const trajectoryId = crypto.randomUUID()
    await house.inData((tx) =>
      tx
        .insertInto('trajectory')
        .values({
          id: trajectoryId,
          candidateId,
          futureJobId: first.futureJobId,
          route: 'smallScale',
          status: 'ended',
        })
        .execute(),
    )
    const input = { futureJobId: first.futureJobId, proposalIds: [proposalId], why: 'Leerde hier snel' }
    expect(await refusal(house.run(coach, proposeElsewhere, input))).toEqual({
      code: 'invalid',
      fields: { toJobId: matchRefusals.pickJob },
    })
    const to = { ...input, toJobId: second.futureJobId }
    const { proposed } = await house.run(coach, proposeElsewhere, to)
    const made = await house.inData((tx) =>
      tx
        .selectFrom('proposal')
        .selectAll()
        .where('id', '=', proposed[0] ?? '')
        .executeTakeFirstOrThrow(),
    )
    expect(made).toMatchObject({
      futureJobId: second.futureJobId,
      candidateId,
      fromTrajectoryId: trajectoryId,
      why: 'Leerde hier snel',
      status: 'proposed',
      candidateAgreedOn: null,
    })
    expect(await refusal(house.run(coach, proposeElsewhere, to))).toMatchObject({ code: 'impossible' })
    const strange = { ...to, futureJobId: second.futureJobId }
    expect(await refusal(house.run(coach, proposeElsewhere, strange))).toEqual({ code: 'notFound' })
  })
})
