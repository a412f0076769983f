import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backOnList, notPropose } from '#cases/match/notPropose.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { readShown } from '#cases/match/shown.ts'
import { matchRefusals } from '#cases/match/texts.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, proposalRow, refusal } from './support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const listed = async (futureJobId: string) => {
  const { candidates, notProposed } = await house.run(house.actor('coach'), viewMatch, { futureJobId })
  const name = (one: { firstName: string }) => one.firstName
  return { candidates: candidates.map(name), notProposed: notProposed.map(name) }
}

describe('not proposing somebody for a job', () => {
  test('wrong ways: nobody, no reason, another reason without words, a stranger, other roles', async () => {
    const { futureJobId } = await aJob(house)
    const candidateIds = [await aCandidate(house, 'Amina')]
    const refuse = (input: Record<string, unknown>) =>
      refusal(house.run(house.actor('coach'), notPropose, { futureJobId, ...input }))
    expect(await refuse({ reasonKey: 'notNow' })).toMatchObject({
      fields: { candidateIds: matchRefusals.pickSomebody },
    })
    expect(await refuse({ candidateIds })).toMatchObject({ fields: { reasonKey: matchRefusals.pickReason } })
    expect(await refuse({ candidateIds, reasonKey: 'otherReason', why: ' ' })).toMatchObject({
      fields: { why: matchRefusals.tellReason },
    })
    expect(await refuse({ candidateIds: [crypto.randomUUID()], reasonKey: 'notNow' })).toEqual({
      code: 'notFound',
    })
    for (const role of ['manager', 'careDirector', 'candidate', 'employer'] as const) {
      const input = { futureJobId, candidateIds, reasonKey: 'notNow' }
      expect(await refusal(house.run(house.actor(role), notPropose, input)), role).toEqual({
        code: 'notFound',
      })
    }
    expect((await listed(futureJobId)).notProposed).toEqual([])
  })

  test('off the lists with a reason and what the engine said; back again; proposing after all ends it', async () => {
    const coach = house.actor('coach')
    const { futureJobId } = await aJob(house)
    const other = await aJob(house)
    const candidateId = await aCandidate(house, 'Bram', { skills: { 'Gips gieten': 3 } })
    const input = {
      futureJobId,
      candidateIds: candidateId,
      reasonKey: 'wantsOtherWork',
      why: 'Wil buiten werken',
    }
    expect(await house.run(coach, notPropose, input)).toEqual({ notProposed: 1 })
    expect(await listed(futureJobId)).toMatchObject({ notProposed: ['Bram'] })
    expect((await listed(futureJobId)).candidates).not.toContain('Bram')
    expect((await listed(other.futureJobId)).candidates).toContain('Bram')
    const row = await house.inData((tx) =>
      tx
        .selectFrom('notProposed')
        .selectAll()
        .where('candidateId', '=', candidateId)
        .executeTakeFirstOrThrow(),
    )
    expect(row).toMatchObject({
      reasonKey: 'wantsOtherWork',
      reason: 'Wil buiten werken',
      onDate: '2027-03-01',
      byId: coach.accountId,
    })
    expect(readShown(row.shown)?.answer.explanation.requirements[0]).toMatchObject({ state: 'has', had: 3 })
    // a second time changes the reason
    await house.run(coach, notPropose, { ...input, reasonKey: 'notNow', why: '' })
    await house.run(coach, backOnList, { futureJobId, candidateId })
    expect((await listed(futureJobId)).candidates).toContain('Bram')
    expect(await refusal(house.run(coach, backOnList, { futureJobId, candidateId }))).toEqual({
      code: 'notFound',
    })
    await house.run(coach, notPropose, input)
    await house.run(coach, proposeCandidates, { futureJobId, candidateIds: candidateId, why: 'Toch wel' })
    expect((await listed(futureJobId)).notProposed).toEqual([])
  })
})

describe('place directly or develop first', () => {
  test('is kept with the proposal and told on its page; open when nobody said', async () => {
    const { futureJobId } = await aJob(house)
    const coach = await house.browser(house.actor('coach'))
    const path = `/banen/${futureJobId}/match`
    const first = await aCandidate(house, 'Carla')
    const second = await aCandidate(house, 'Dilan')
    await coach.post(`${path}/voorstellen`, { candidateIds: first, why: 'Leert snel', way: 'develop' })
    await coach.post(`${path}/voorstellen`, { candidateIds: second, why: 'Past', way: '' })
    const rows = await house.inData((tx) =>
      tx
        .selectFrom('proposal')
        .select(['id', 'candidateId', 'way'])
        .where('futureJobId', '=', futureJobId)
        .execute(),
    )
    expect(Object.fromEntries(rows.map((one) => [one.candidateId, one.way]))).toEqual({
      [first]: 'develop',
      [second]: null,
    })
    const proposalId = rows.find((one) => one.candidateId === first)?.id ?? ''
    expect((await proposalRow(house, proposalId)).way).toBe('develop')
    const html = await (await coach.get(`${path}/voorstellen/${proposalId}`)).text()
    expect(html).toContain('Eerst ontwikkelen')
  })

  test('both decisions in one form without script: a refusal keeps who was chosen', async () => {
    const { futureJobId } = await aJob(house)
    const coach = await house.browser(house.actor('coach'))
    const path = `/banen/${futureJobId}/match`
    const candidateId = await aCandidate(house, 'Emre')
    const page = await (await coach.get(path)).text()
    expect(page).toContain(`formaction="${path}/niet-voorstellen"`)
    expect(page.indexOf('>Stel voor<')).toBeLessThan(page.indexOf('formaction='))
    const refused = await coach.post(`${path}/niet-voorstellen`, { candidateIds: candidateId, why: 'Later' })
    expect(refused.status).toBe(422)
    const kept = await refused.text()
    expect(kept).toMatch(new RegExp(`value="${candidateId}"[^>]* checked`))
    expect(kept).toContain('>Later</textarea>')
    expect(kept).toMatch(/<details[^>]* open[^>]*><summary><span>Of juist niet voorstellen/)
    await coach.post(`${path}/niet-voorstellen`, {
      candidateIds: candidateId,
      why: 'Later',
      reasonKey: 'notNow',
    })
    const after = await (await coach.get(path)).text()
    expect(after).toContain('Niet voorgesteld (1)')
    expect(after).toContain('Nu niet, later misschien, Later')
  })
})
