import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addBarrier } from '#cases/candidates/addBarrier.ts'
import { moveBarrier } from '#cases/candidates/moveBarrier.ts'
import { saveBarrier } from '#cases/candidates/saveBarrier.ts'
import { domainKeys, domains } from '#method/domains.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aColleague, refusal } from './support.ts'

let house: TestHouse
let candidateId: string
let barrierId: string
const coach = () => house.actor('coach')

beforeAll(async () => {
  house = await startHouse()
})
beforeEach(async () => {
  candidateId = await aCandidate(house, 'Dries')
  const barrier = await house.run(coach(), addBarrier, { candidateId, domain: 'transport' })
  barrierId = barrier.id
})
afterAll(() => house.close())

const stored = () =>
  house.inData((tx) =>
    tx.selectFrom('barrier').selectAll().where('id', '=', barrierId).executeTakeFirstOrThrow(),
  )
const moves = () =>
  house.inData((tx) =>
    tx
      .selectFrom('statusChange')
      .select(['fromStatus', 'toStatus', 'reason', 'onDate', 'byId'])
      .where('subjectId', '=', barrierId)
      .orderBy('at')
      .execute(),
  )
const move = (given: Record<string, string>) =>
  house.run(coach(), moveBarrier, { candidateId, barrierId, ...given })

describe('a barrier', () => {
  test('wrong ways: an unknown domain, a move that is not open, a move without what it needs', async () => {
    const unknown = house.run(coach(), addBarrier, { candidateId, domain: 'weer' })
    expect(await refusal(unknown)).toMatchObject({ fields: { domain: expect.anything() } })
    expect(await refusal(move({ move: 'putBack' }))).toMatchObject({ code: 'impossible' })
    expect(await refusal(move({ move: 'constructor' }))).toMatchObject({ code: 'impossible' })
    expect(await refusal(move({ move: 'solve' }))).toMatchObject({ fields: { date: expect.anything() } })
    expect(await refusal(move({ move: 'accept' }))).toMatchObject({ fields: { reason: expect.anything() } })
    expect(await stored()).toMatchObject({ status: 'open', version: 1 })
  })

  test('of another candidate is absent, also to the coach of both', async () => {
    const other = await aCandidate(house, 'Ander')
    const crossed = { candidateId: other, barrierId, domain: 'debts', move: 'takeUp' }
    expect(await refusal(house.run(coach(), saveBarrier, crossed))).toEqual({ code: 'notFound' })
    expect(await refusal(house.run(coach(), moveBarrier, crossed))).toEqual({ code: 'notFound' })
    const browser = await house.browser(coach())
    expect((await browser.get(`/kandidaten/${other}/drempels/${barrierId}`)).status).toBe(404)
  })

  test('goes its whole way, and every move is kept', async () => {
    await move({ move: 'takeUp' })
    await move({ move: 'solve', date: '2027-02-20' })
    expect(await stored()).toMatchObject({ status: 'solved', solvedOn: '2027-02-20' })
    await move({ move: 'comeBack', reason: 'Fiets gestolen' })
    expect(await stored()).toMatchObject({ status: 'open', solvedOn: null })
    await move({ move: 'accept', reason: 'Werk is dichtbij' })
    const byId = coach().accountId
    expect(await moves()).toEqual([
      { fromStatus: null, toStatus: 'open', reason: null, onDate: '2027-03-01', byId },
      { fromStatus: 'open', toStatus: 'inProgress', reason: null, onDate: '2027-03-01', byId },
      { fromStatus: 'inProgress', toStatus: 'solved', reason: null, onDate: '2027-02-20', byId },
      { fromStatus: 'solved', toStatus: 'open', reason: 'Fiets gestolen', onDate: '2027-03-01', byId },
      { fromStatus: 'open', toStatus: 'lasting', reason: 'Werk is dichtbij', onDate: '2027-03-01', byId },
    ])
  })

  test('is seen and edited by a care director on the team; of two editors the later sees both', async () => {
    const care = await aColleague(house, 'careDirector')
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: care.accountId, sinceOn: '2027-01-01' })
        .execute(),
    )
    const path = `/kandidaten/${candidateId}/drempels/${barrierId}`
    const fields = { _version: '1', domain: 'debts', meaningForWork: 'Loonbeslag', ownerKind: 'careDirector' }
    expect((await (await house.browser(care)).post(path, fields)).status).toBe(303)
    expect(await stored()).toMatchObject({ domain: 'debts', ownerKind: 'careDirector', version: 2 })
    const later = await (await house.browser(coach())).post(path, {
      ...fields,
      meaningForWork: 'Gaat rood staan',
    })
    const html = await later.text()
    expect(later.status).toBe(409)
    expect(html).toContain('Loonbeslag')
    expect(html).toContain('Gaat rood staan')
  })

  test('a refused move opens at its own place and keeps what was typed', async () => {
    const browser = await house.browser(coach())
    const answer = await browser.post(`/kandidaten/${candidateId}/drempels/${barrierId}/zet`, {
      move: 'solve',
      date: '31-2-2027',
    })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/id="zet-solve-date"[^>]*value="31-2-2027"/)
    expect(await stored()).toMatchObject({ status: 'open' })
  })
})

test('the dossier warns before anything of health is written, and knows all thirteen domains', async () => {
  const html = await (await (await house.browser(coach())).get(`/kandidaten/${candidateId}`)).text()
  expect(html).toContain('Nooit een ziekte, diagnose, behandeling of medicijn.')
  expect(domainKeys.length).toBe(13)
  for (const key of domainKeys)
    expect(html).toContain(`<option value="${key}">${domains[key].label.nl}</option>`)
})
