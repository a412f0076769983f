import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { viewProposal } from '#cases/match/viewProposal.ts'
import { viewMyData } from '#cases/myWay/myData.ts'
import { viewMyWay } from '#cases/myWay/viewMyWay.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { buildWorld, canary, type World } from '../../support/world.ts'

let test: TestHouse
let world: World
let browser: TestBrowser

beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  world = await buildWorld(test)
  await test.run(world.near('coach'), viewCandidate, { candidateId: world.ids.candidateId ?? '' })
  browser = await test.browser(world.near('candidate'))
})
afterAll(() => test.close())

describe('my way', () => {
  it('tells where I am, what is next and who helps me', async () => {
    const html = await (await browser.get('/mijn-weg')).text()
    expect(html).toContain('Dag Noor')
    expect(html).toContain('We praten over hoe het gaat. Dat is over 4 dagen (vr 5 maart).')
    expect(html).toContain('Je bent hier')
    expect(html).toContain('Jouw coach')
    expect(html).toContain(`${canary.job} bij ${canary.employer}`)
  })

  it('shows nothing of barriers, notes or what others said where I did not ask for it', async () => {
    for (const path of ['/mijn-weg', '/mijn-weg/kan-ik']) {
      const answer = await browser.get(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toMatch(new RegExp(`${canary.barrier}|${canary.note}`))
    }
  })

  it('takes my voice for the talk ahead, and shows it again', async () => {
    const { trajectoryId, evaluationId } = world.ids
    const sent = await browser.post(`/mijn-weg/${trajectoryId}/hoe-gaat-het`, {
      evaluationId: evaluationId ?? '',
      mood: '4',
      text: 'Ik leer veel',
    })
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/mijn-weg'])
    expect(await (await browser.get('/mijn-weg')).text()).toContain('Ik leer veel')
  })

  it('asks for a face or a word, and keeps what I typed', async () => {
    const { trajectoryId, evaluationId } = world.ids
    const sent = await browser.post(`/mijn-weg/${trajectoryId}/hoe-gaat-het`, {
      evaluationId: evaluationId ?? '',
      mood: '9',
      text: 'zo gaat het',
    })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('zo gaat het')
  })

  it('lets me agree with the plan, once', async () => {
    const path = `/mijn-weg/${world.ids.trajectoryId}/plan/${world.ids.agreementId}`
    expect((await browser.post(path, { agreed: 'ja' })).status).toBe(303)
    const party = await test.inData((tx) =>
      tx
        .selectFrom('agreementParty')
        .select(['signedOn', 'how'])
        .where('party', '=', 'candidate')
        .executeTakeFirstOrThrow(),
    )
    expect(party).toEqual({ signedOn: '2027-03-01', how: 'account' })
    expect(await (await browser.get('/mijn-weg')).text()).toContain('Je ging akkoord op ma 1 maart 2027')
  })

  it('writes down what I can do as my own word', async () => {
    expect((await browser.post('/mijn-weg/kan-ik', { skill: 'Koken', level: '4' })).status).toBe(303)
    const claim = await test.inData((tx) =>
      tx
        .selectFrom('candidateSkill')
        .select(['skill', 'level', 'source', 'candidateId'])
        .where('skill', '=', 'Koken')
        .executeTakeFirstOrThrow(),
    )
    expect(claim).toEqual({ skill: 'Koken', level: 4, source: 'self', candidateId: world.ids.candidateId })
    expect(await (await browser.get('/mijn-weg/kan-ik')).text()).toContain('Koken')
  })

  it('shows who looked at my data', async () => {
    const html = await (await browser.get('/mijn-weg/gegevens')).text()
    expect(html).toContain('Werkcoach Werkbedrijf Lelystad')
    expect(html).toContain('Noor Kanarievogel')
  })

  it('tells once a day who looked, however often', async () => {
    const lines = async () =>
      (await test.run(world.near('candidate'), viewMyData, {})).looked.filter(
        ({ name }) => name === 'Werkcoach Werkbedrijf Lelystad',
      ).length
    const before = await lines()
    expect(before).toBeGreaterThan(0)
    const candidateId = world.ids.candidateId ?? ''
    for (let times = 0; times < 3; times++)
      await test.run(world.near('coach'), viewCandidate, { candidateId })
    expect(await lines()).toBe(before)
  })

  it('counts a look at my proposal and my trajectory, and none of my own', async () => {
    const lookers = async () =>
      (await test.run(world.near('candidate'), viewMyData, {})).looked.map(({ id }) => id)
    const manager = test.actor('manager')
    const account = test.actor('accountManager')
    expect(await lookers()).not.toContain(manager.accountId)
    await test.run(manager, viewTrajectory, { trajectoryId: world.ids.trajectoryId ?? '' })
    const { futureJobId = '', proposalId = '' } = world.ids
    await test.run(account, viewProposal, { futureJobId, proposalId })
    expect(await lookers()).toEqual(expect.arrayContaining([manager.accountId, account.accountId]))
    expect(await lookers()).not.toContain(world.near('candidate').accountId)
  })

  it('belongs to me alone', async () => {
    const far = await test.browser(world.far('candidate'))
    const html = await (await far.get('/mijn-weg')).text()
    expect(html).toContain('Dag Ander')
    expect(html).not.toContain(canary.job)
    expect((await far.post(`/mijn-weg/${world.ids.trajectoryId}/hoe-gaat-het`, { mood: '1' })).status).toBe(
      404,
    )
  })

  it('costs a fixed number of queries', async () => {
    expect(
      await countQueries(test, () => test.run(world.near('candidate'), viewMyWay, {})),
    ).toBeLessThanOrEqual(9)
  })
})
