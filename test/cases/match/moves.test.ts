import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerProposal } from '#cases/match/answerProposal.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { recordAgreement } from '#cases/match/recordAgreement.ts'
import { matchRefusals } from '#cases/match/texts.ts'
import { viewProposal } from '#cases/match/viewProposal.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague, outbox, proposalRow, refusal } from './support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

async function arrange(given: Record<string, unknown> = {}) {
  const { futureJobId, employerId } = await aJob(house)
  const candidateId = await aCandidate(house, 'Amina')
  const proposalId = await aProposal(house, futureJobId, candidateId, given)
  const step = (role: 'coach' | 'accountManager', input: Record<string, unknown>) =>
    house.run(house.actor(role), moveProposal, { futureJobId, proposalId, ...input })
  return { futureJobId, employerId, candidateId, proposalId, step }
}

describe('the life of a proposal', () => {
  test('wrong ways change nothing and tell nobody', async () => {
    const { step, proposalId, futureJobId } = await arrange()
    const before = await outbox(house)
    expect(await refusal(step('coach', { move: 'introduce' }))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringContaining('Amina') },
    })
    expect(await refusal(step('coach', { move: 'reconsider', reason: 'x' }))).toMatchObject({
      code: 'impossible',
    })
    expect(await refusal(step('accountManager', { move: 'inform' }))).toMatchObject({ code: 'impossible' })
    expect(await refusal(step('accountManager', { move: 'choose', reasonKey: 'motivated' }))).toEqual({
      code: 'invalid',
      fields: { decider: { nl: 'Vul dit in: wie dit besloot.', en: 'Fill this in: who decided this.' } },
    })
    expect(await refusal(step('coach', { move: 'notChoose', decider: 'Mw. De Wit' }))).toMatchObject({
      code: 'invalid',
      fields: { reason: expect.anything() },
    })
    expect(await refusal(step('coach', { move: 'notChoose', decider: 'x', reasonKey: 'motivated' }))).toEqual(
      { code: 'invalid', fields: { reasonKey: matchRefusals.pickReason } },
    )
    expect(await refusal(step('coach', { move: 'withdraw', reasonKey: 'otherReason' }))).toEqual({
      code: 'invalid',
      fields: { reason: matchRefusals.tellReason },
    })
    expect(await refusal(step('coach', { move: 'marry' }))).toMatchObject({ code: 'invalid' })
    const elsewhere = await aJob(house)
    expect(
      await refusal(
        house.run(house.actor('coach'), moveProposal, {
          futureJobId: elsewhere.futureJobId,
          proposalId,
          move: 'inform',
        }),
      ),
    ).toEqual({ code: 'notFound' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'proposed',
      futureJobId,
      version: 1,
    })
    expect(await outbox(house)).toEqual(before)
  })

  test('informed, prepared, agreed, introduced; a week to answer; another talk; chosen', async () => {
    const { step, proposalId, futureJobId } = await arrange()
    await step('coach', { move: 'inform' })
    await step('coach', { move: 'prepare' })
    await house.run(house.actor('coach'), recordAgreement, { futureJobId, proposalId, onDate: '' })
    await step('accountManager', { move: 'introduce', onDate: '2027-02-27' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'introduced',
      candidateAgreedOn: '2027-03-01',
      answerBy: '2027-03-06',
    })
    await step('accountManager', { move: 'talkAgain', decider: 'Mw. De Wit', answerBy: '2027-03-20' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'secondTalk',
      answerBy: '2027-03-20',
    })
    await step('accountManager', {
      move: 'choose',
      decider: 'Mw. De Wit',
      reasonKey: 'motivated',
      reason: 'Stelde veel vragen',
    })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'chosen',
      decidedOn: '2027-03-01',
      decidedBy: house.actor('accountManager').accountId,
      decider: 'Mw. De Wit',
      reasonKey: 'motivated',
      reason: 'Stelde veel vragen',
    })
    const { changes } = await house.run(house.actor('coach'), viewProposal, { futureJobId, proposalId })
    expect(changes.map((one) => [one.toStatus, one.reason, one.onDate])).toEqual([
      ['chosen', 'Gemotiveerd voor dit werk: Stelde veel vragen', '2027-03-01'],
      ['secondTalk', null, '2027-03-01'],
      ['introduced', null, '2027-02-27'],
      ['prepared', null, '2027-03-01'],
      ['informed', null, '2027-03-01'],
    ])
    const told = (await outbox(house)).filter(
      (one) => (one.facts as { proposalId?: string }).proposalId === proposalId,
    )
    expect(told).toEqual([
      { event: 'candidateIntroduced', facts: { proposalId } },
      { event: 'proposalDecided', facts: { proposalId } },
    ])
  })

  test('not chosen, then considered again: the decision is off the record of the proposal, not of its history', async () => {
    const { step, proposalId } = await arrange({ status: 'introduced', candidateAgreedOn: '2027-02-20' })
    await step('coach', { move: 'notChoose', decider: 'Mw. De Wit', reasonKey: 'skillsShort' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'notChosen',
      reasonKey: 'skillsShort',
      decider: 'Mw. De Wit',
    })
    await step('coach', { move: 'reconsider', decider: 'Mw. De Wit', reason: 'Iemand viel af' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'introduced',
      decidedOn: null,
      decider: null,
      reasonKey: null,
      answerBy: '2027-03-08',
    })
    const history = await house.inData((tx) =>
      tx
        .selectFrom('statusChange')
        .select(['toStatus', 'reason'])
        .where('subjectId', '=', proposalId)
        .orderBy('at')
        .execute(),
    )
    expect(history).toEqual([
      { toStatus: 'notChosen', reason: 'Mist nog skills' },
      { toStatus: 'introduced', reason: 'Iemand viel af' },
    ])
  })

  test('withdrawn and proposed again: the candidate is asked anew', async () => {
    const { step, proposalId } = await arrange({ status: 'informed', candidateAgreedOn: '2027-02-20' })
    await step('coach', { move: 'withdraw', reasonKey: 'candidateNotNow', reason: 'Verhuist' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'withdrawn',
      reasonKey: 'candidateNotNow',
      decidedOn: null,
    })
    await step('coach', { move: 'proposeAgain', reason: 'Woont nu dichtbij' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'proposed',
      candidateAgreedOn: null,
      reasonKey: null,
    })
  })

  test('a colleague who does not guide the candidate finds nothing, as does another organisation', async () => {
    const { futureJobId, proposalId } = await arrange()
    const other = await colleague(house, 'coach')
    for (const actor of [other, house.actor('coach', 'almere'), house.actor('careDirector')]) {
      const input = { futureJobId, proposalId }
      expect(await refusal(house.run(actor, viewProposal, input))).toEqual({ code: 'notFound' })
      expect(await refusal(house.run(actor, moveProposal, { ...input, move: 'inform' }))).toEqual({
        code: 'notFound',
      })
      expect(await refusal(house.run(actor, recordAgreement, input))).toEqual({ code: 'notFound' })
    }
    const manager = await house.run(house.actor('manager'), viewProposal, { futureJobId, proposalId })
    expect(manager.proposal.mine).toBe(false)
  })
})

describe("the candidate's own word", () => {
  test('yes: from today the employer may know; the second time changes nothing', async () => {
    const { proposalId, candidateId } = await arrange()
    const candidate = await colleague(house, 'candidate', { candidateId })
    await house.run(candidate, answerProposal, { proposalId, answer: 'yes' })
    house.setClock('2027-03-05T09:00:00Z')
    await house.run(candidate, answerProposal, { proposalId, answer: 'yes' })
    house.setClock('2027-03-01T09:00:00Z')
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'proposed',
      candidateAgreedOn: '2027-03-01',
    })
  })

  test('no: withdrawn, with the reason; after that there is nothing to answer', async () => {
    const { proposalId, candidateId } = await arrange({ status: 'informed' })
    const candidate = await colleague(house, 'candidate', { candidateId })
    await house.run(candidate, answerProposal, { proposalId, answer: 'no', reason: 'Te ver' })
    expect(await proposalRow(house, proposalId)).toMatchObject({
      status: 'withdrawn',
      reasonKey: 'candidateDoesNotWant',
      reason: 'Te ver',
    })
    expect(await refusal(house.run(candidate, answerProposal, { proposalId, answer: 'yes' }))).toEqual({
      code: 'impossible',
      message: matchRefusals.alreadyAnswered,
    })
    expect(await refusal(house.run(candidate, answerProposal, { proposalId, answer: 'no' }))).toMatchObject({
      code: 'impossible',
    })
  })

  test('nobody answers for somebody else', async () => {
    const { proposalId } = await arrange()
    const other = await colleague(house, 'candidate', { candidateId: await aCandidate(house, 'Bram') })
    for (const actor of [other, house.actor('coach'), house.actor('candidate')]) {
      expect(await refusal(house.run(actor, answerProposal, { proposalId, answer: 'yes' }))).toEqual({
        code: 'notFound',
      })
    }
  })
})
