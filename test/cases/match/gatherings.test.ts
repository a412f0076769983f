import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { turnSwitch } from '#cases/consents/coachSharing.ts'
import { addGuests } from '#cases/match/addGuests.ts'
import { createGathering } from '#cases/match/createGathering.ts'
import { moveGuests } from '#cases/match/moveGuests.ts'
import { proposeElsewhere } from '#cases/match/proposeElsewhere.ts'
import { removeGuest } from '#cases/match/removeGuest.ts'
import { saveGathering } from '#cases/match/saveGathering.ts'
import { saveGuests } from '#cases/match/saveGuests.ts'
import { matchRefusals } from '#cases/match/texts.ts'
import { viewGathering } from '#cases/match/viewGathering.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob, aProposal, colleague, outbox, proposalRow, refusal } from './support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

/** A job with so many proposals, in a status. */
async function jobWith(people: number, given: Record<string, unknown> = {}) {
  const job = await aJob(house, { employer: { name: 'Distributiecentrum' }, job: { positions: 10 } })
  const proposalIds: string[] = []
  for (let at = 0; at < people; at++) {
    const candidateId = await aCandidate(house, `Gast ${String(at + 1).padStart(2, '0')}`)
    proposalIds.push(await aProposal(house, job.futureJobId, candidateId, given))
  }
  return { ...job, proposalIds }
}

const am = () => house.actor('accountManager')
const plan = (futureJobId: string, input: Record<string, unknown>) =>
  house.run(am(), createGathering, { futureJobId, kind: 'selectionRound', onDate: '2027-02-26', ...input })
const look = (futureJobId: string, gatheringId: string) =>
  house.run(am(), viewGathering, { futureJobId, gatheringId })

describe('planning a gathering', () => {
  test('wrong ways: no day, an unknown kind, a gathering of another job', async () => {
    const { futureJobId } = await jobWith(0)
    const other = await jobWith(0)
    const { id } = await plan(other.futureJobId, {})
    expect(await refusal(plan(futureJobId, { onDate: '' }))).toMatchObject({
      code: 'invalid',
      fields: { onDate: expect.anything() },
    })
    expect(await refusal(plan(futureJobId, { kind: 'party' }))).toMatchObject({ code: 'invalid' })
    expect(await refusal(plan(futureJobId, { fromGatheringId: id }))).toEqual({ code: 'notFound' })
    expect(await refusal(look(futureJobId, id))).toEqual({ code: 'notFound' })
    const stranger = house.actor('accountManager', 'almere')
    expect(
      await refusal(house.run(stranger, viewGathering, { futureJobId: other.futureJobId, gatheringId: id })),
    ).toEqual({ code: 'notFound' })
  })

  test('rounds are numbered per kind; a moment planned from another stays in its round', async () => {
    const { futureJobId, proposalIds } = await jobWith(3)
    await house.inData((tx) =>
      tx
        .updateTable('proposal')
        .set({ status: 'withdrawn' })
        .where('id', '=', proposalIds[2] ?? '')
        .execute(),
    )
    const first = await plan(futureJobId, { who: 'everybodyOpen' })
    expect(first.guests).toBe(2)
    const second = await plan(futureJobId, {})
    const talk = await plan(futureJobId, { kind: 'secondTalk', fromGatheringId: second.id })
    const meeting = await plan(futureJobId, { kind: 'informationMeeting' })
    const rounds = []
    for (const { id } of [first, second, talk, meeting])
      rounds.push((await look(futureJobId, id)).gathering.round)
    expect(rounds).toEqual([1, 2, 2, 1])
  })

  test('day and place change with a version; who was invited by mistake goes off the list', async () => {
    const { futureJobId, proposalIds } = await jobWith(2)
    const { id: gatheringId } = await plan(futureJobId, {})
    expect(await refusal(house.run(am(), addGuests, { futureJobId, gatheringId }))).toEqual({
      code: 'invalid',
      fields: { proposalIds: matchRefusals.pickSomebody },
    })
    const stranger = (await jobWith(1)).proposalIds
    expect(
      await refusal(house.run(am(), addGuests, { futureJobId, gatheringId, proposalIds: stranger })),
    ).toEqual({ code: 'notFound' })
    await house.run(am(), addGuests, { futureJobId, gatheringId, proposalIds })
    expect(await house.run(am(), addGuests, { futureJobId, gatheringId, proposalIds })).toEqual({ guests: 0 })
    const { guests } = await look(futureJobId, gatheringId)
    const [a, b] = guests.map((one) => one.guestId)
    await house.run(am(), saveGuests, { futureJobId, gatheringId, [`attended-${a}`]: 'yes' })
    expect(await refusal(house.run(am(), removeGuest, { futureJobId, gatheringId, guestId: a }))).toEqual({
      code: 'impossible',
      message: matchRefusals.nothingRecorded,
    })
    await house.run(am(), removeGuest, { futureJobId, gatheringId, guestId: b })
    expect((await look(futureJobId, gatheringId)).guests.map((one) => one.guestId)).toEqual([a])
    const facts = { futureJobId, gatheringId, onDate: '5-3-2027', atTime: '10:00', place: 'Hal 3' }
    await house.run(am(), saveGathering, { ...facts, version: '2' })
    expect((await look(futureJobId, gatheringId)).gathering).toMatchObject({
      onDate: '2027-03-05',
      place: 'Hal 3',
      version: 3,
    })
    expect(
      await refusal(house.run(am(), saveGathering, { ...facts, place: 'Hal 4', version: '2' })),
    ).toMatchObject({ code: 'conflict', theirs: { place: 'Hal 3' } })
  })
})

describe('eighteen people in one form', () => {
  test('attendance, verdict and remark of all; no proposal moves by it', async () => {
    const { futureJobId, proposalIds } = await jobWith(18)
    const { id: gatheringId } = await plan(futureJobId, { who: 'everybodyOpen' })
    const { guests, gathering } = await look(futureJobId, gatheringId)
    const verdicts = ['no', 'secondTalk', 'through']
    const fields = Object.fromEntries(
      guests.flatMap((one, at) => [
        [`attended-${one.guestId}`, at === 17 ? 'no' : 'yes'],
        [`verdict-${one.guestId}`, at === 17 ? '' : (verdicts[at % 3] ?? '')],
        [`remark-${one.guestId}`, at === 0 ? 'Kwam te laat' : ''],
        [`agreed-${one.guestId}`, 'ja'],
      ]),
    )
    await house.run(am(), saveGuests, { futureJobId, gatheringId, version: gathering.version, ...fields })
    const after = await look(futureJobId, gatheringId)
    expect(after.guests.map((one) => [one.attended, one.verdict, one.remark, one.status])).toEqual(
      guests.map((_, at) => [
        at !== 17,
        at === 17 ? null : verdicts[at % 3],
        at === 0 ? 'Kwam te laat' : null,
        'proposed',
      ]),
    )
    const agreed = await house.inData((tx) =>
      tx.selectFrom('proposal').select('candidateAgreedOn').where('id', 'in', proposalIds).execute(),
    )
    expect(agreed.every((one) => one.candidateAgreedOn === '2027-03-01')).toBe(true)
  })

  test('wrong input names the field of the guest; what a form does not ask stays', async () => {
    const { futureJobId } = await jobWith(2)
    const { id: gatheringId } = await plan(futureJobId, { who: 'everybodyOpen' })
    const [a, b] = (await look(futureJobId, gatheringId)).guests.map((one) => one.guestId)
    const save = (input: Record<string, unknown>) =>
      house.run(am(), saveGuests, { futureJobId, gatheringId, ...input })
    const wrong = await refusal(
      save({ [`verdict-${a}`]: 'perhaps', [`remark-${b}`]: 'x'.repeat(301), [`attended-${a}`]: 'yes' }),
    )
    expect(wrong).toEqual({
      code: 'invalid',
      fields: {
        [`remark-${b}`]: { nl: 'Deze tekst is te lang. Maak hem korter.', en: expect.anything() },
        [`verdict-${a}`]: { nl: 'Kies een van de mogelijkheden.', en: expect.anything() },
      },
      message: undefined,
    })
    await save({ [`verdict-${a}`]: 'through', [`remark-${a}`]: 'Sterk' })
    await save({ [`attended-${a}`]: 'yes' })
    const [first] = (await look(futureJobId, gatheringId)).guests
    expect(first).toMatchObject({ attended: true, verdict: 'through', remark: 'Sterk' })
    await save({ [`verdict-${a}`]: '' })
    expect((await look(futureJobId, gatheringId)).guests[0]).toMatchObject({ verdict: null, remark: 'Sterk' })
  })

  test('two who fill it in at once: the later sees both and nothing is overwritten', async () => {
    const { futureJobId } = await jobWith(2)
    const { id: gatheringId } = await plan(futureJobId, { who: 'everybodyOpen' })
    const { guests, gathering } = await look(futureJobId, gatheringId)
    const [a] = guests.map((one) => one.guestId)
    const save = (verdict: string) =>
      house.run(am(), saveGuests, {
        futureJobId,
        gatheringId,
        version: gathering.version,
        [`verdict-${a}`]: verdict,
      })
    await save('through')
    expect(await refusal(save('no'))).toMatchObject({
      code: 'conflict',
      version: gathering.version + 1,
      theirs: { [`verdict-${a}`]: 'through' },
    })
    expect((await look(futureJobId, gatheringId)).guests[0]).toMatchObject({ verdict: 'through' })
  })

  test('costs the same number of queries with 2 as with 18 guests', async () => {
    const costs: number[] = []
    for (const people of [2, 18]) {
      const { futureJobId } = await jobWith(people)
      const { id } = await plan(futureJobId, { who: 'everybodyOpen' })
      costs.push(await countQueries(house, () => look(futureJobId, id)))
    }
    // who may; job, requirements, gathering, proposals, jobs elsewhere; the line of audit
    expect(costs).toEqual([10, 10])
  })
})

describe('moving people on after a gathering', () => {
  test('only when a person presses, only those chosen, and "through" is not a choice', async () => {
    const { futureJobId, employerId, proposalIds } = await jobWith(3)
    const [one, two, three] = proposalIds as [string, string, string]
    const { id: gatheringId } = await plan(futureJobId, { who: 'everybodyOpen' })
    const move = (input: Record<string, unknown>, as = am()) =>
      house.run(as, moveGuests, { futureJobId, gatheringId, ...input })
    expect(await refusal(move({ move: 'introduce', proposalIds: [] }))).toMatchObject({ code: 'invalid' })
    expect(await refusal(move({ move: 'choose', proposalIds }))).toMatchObject({ code: 'invalid' })
    expect(await refusal(move({ move: 'introduce', proposalIds }))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringContaining('Gast 01, Gast 02, Gast 03') },
    })
    const { guests } = await look(futureJobId, gatheringId)
    const agreed = Object.fromEntries(guests.map((g) => [`agreed-${g.guestId}`, 'ja']))
    const remark = { [`remark-${guests[1]?.guestId}`]: 'Nog te onrustig' }
    await house.run(am(), saveGuests, { futureJobId, gatheringId, ...agreed, ...remark })
    // the account manager wrote down what the candidates say; what their coach says is not known yet
    expect(await refusal(move({ move: 'introduce', proposalIds }))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringContaining('Gast 01, Gast 02, Gast 03. De coach') },
    })
    for (const proposalId of [one, two]) {
      const { candidateId } = await proposalRow(house, proposalId)
      const name = { candidateId, employerId, item: 'name', side: 'coach', turn: 'on' }
      await house.run(house.actor('coach'), turnSwitch, name)
    }
    const told = (await outbox(house)).length
    await move({ move: 'introduce', proposalIds: [one, two] })
    expect((await outbox(house)).length).toBe(told + 2)
    expect(await proposalRow(house, one)).toMatchObject({
      status: 'introduced',
      answerBy: '2027-03-05',
    })
    expect(await proposalRow(house, three)).toMatchObject({ status: 'proposed' })
    expect(
      await refusal(move({ move: 'notChoose', proposalIds: [two], reasonKey: 'attitudeShort' })),
    ).toMatchObject({ code: 'invalid', fields: { decider: expect.anything() } })
    await move({ move: 'notChoose', proposalIds: [two], reasonKey: 'attitudeShort', decider: 'Dhr. Bos' })
    expect(await proposalRow(house, two)).toMatchObject({
      status: 'notChosen',
      reasonKey: 'attitudeShort',
      reason: 'Nog te onrustig',
      decidedOn: '2027-02-26',
    })
  })

  test('a coach moves the own candidates; with somebody else among them nobody moves', async () => {
    const { futureJobId, proposalIds } = await jobWith(1, { candidateAgreedOn: '2027-02-20' })
    const other = await colleague(house, 'coach')
    const theirs = await aCandidate(house, 'Van een ander', { coachId: other.accountId })
    const theirProposal = await aProposal(house, futureJobId, theirs, { candidateAgreedOn: '2027-02-20' })
    const { id: gatheringId } = await plan(futureJobId, { who: 'everybodyOpen' })
    const input = {
      futureJobId,
      gatheringId,
      move: 'introduce',
      proposalIds: [...proposalIds, theirProposal],
    }
    expect(await refusal(house.run(house.actor('coach'), moveGuests, input))).toEqual({ code: 'notFound' })
    expect(await proposalRow(house, proposalIds[0] ?? '')).toMatchObject({ status: 'proposed' })
    await house.run(house.actor('coach'), moveGuests, { ...input, proposalIds })
    expect(await proposalRow(house, proposalIds[0] ?? '')).toMatchObject({ status: 'introduced' })
  })

  test('one who cannot move stops all', async () => {
    const { futureJobId, proposalIds } = await jobWith(2, { candidateAgreedOn: '2027-02-20' })
    await house.inData((tx) =>
      tx
        .updateTable('proposal')
        .set({ status: 'chosen' })
        .where('id', '=', proposalIds[1] ?? '')
        .execute(),
    )
    const { id: gatheringId } = await plan(futureJobId, {})
    await house.run(am(), addGuests, { futureJobId, gatheringId, proposalIds })
    const input = { futureJobId, gatheringId, move: 'introduce', proposalIds }
    expect(await refusal(house.run(am(), moveGuests, input))).toMatchObject({ code: 'impossible' })
    expect(await proposalRow(house, proposalIds[0] ?? '')).toMatchObject({ status: 'proposed' })
  })
})

describe('those not selected visit other employers', () => {
  test('invited together; who names a preference is proposed there, what was learnt comes along', async () => {
    const { futureJobId, proposalIds } = await jobWith(4, {
      status: 'introduced',
      candidateAgreedOn: '2027-02-20',
    })
    const [one, two, three] = proposalIds as [string, string, string, string]
    const logistics = await aJob(house, {
      employer: { name: 'Logistiek Één B.V.' },
      job: { function: 'Orderpicker' },
    })
    const round = await plan(futureJobId, { who: 'everybodyOpen' })
    const { guests } = await look(futureJobId, round.id)
    const verdict = (at: number, value: string) => [`verdict-${guests[at]?.guestId}`, value]
    await house.run(am(), saveGuests, {
      futureJobId,
      gatheringId: round.id,
      ...Object.fromEntries([verdict(0, 'no'), verdict(1, 'no'), verdict(2, 'no'), verdict(3, 'through')]),
    })
    await house.inData((tx) =>
      tx.updateTable('proposal').set({ status: 'withdrawn' }).where('id', '=', three).execute(),
    )
    const visit = await plan(futureJobId, {
      kind: 'workVisit',
      onDate: '2027-02-27',
      fromGatheringId: round.id,
      who: 'notSelected',
      hosts: 'logistiek een b.v.\nPakketpost\n\nlogistiek een b.v.',
    })
    const before = await look(futureJobId, visit.id)
    expect(before.guests.map((g) => g.proposalId)).toEqual([one, two])
    expect(before.gathering.hosts).toEqual(['logistiek een b.v.', 'Pakketpost'])
    expect(before.elsewhere.map((job) => job.function)).toEqual(['Orderpicker'])
    await house.run(am(), saveGuests, {
      futureJobId,
      gatheringId: visit.id,
      [`preferred-${before.guests[0]?.guestId}`]: 'logistiek een b.v.',
    })
    expect((await look(futureJobId, visit.id)).guests[0]?.preferredEmployer).toBe('logistiek een b.v.')
    const { proposed } = await house.run(am(), proposeElsewhere, {
      futureJobId,
      proposalIds: [one],
      toJobId: logistics.futureJobId,
      why: 'Noemde dit bedrijf na het bezoek',
    })
    expect(await proposalRow(house, proposed[0] ?? '')).toMatchObject({
      futureJobId: logistics.futureJobId,
      status: 'proposed',
      fromTrajectoryId: null,
    })
  })
})
