import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { colleague } from '../match/support.ts'

let house: TestHouse
let school: Actor
let care: Actor
beforeEach(async () => {
  house = await startHouse()
  school = await colleague(house, 'employer', { employerId: await employer('School') })
  care = await colleague(house, 'employer', { employerId: await employer('Zorg') })
})
afterEach(() => house.close())

async function employer(name: string): Promise<string> {
  const id = crypto.randomUUID()
  const ownerId = house.actor('accountManager').accountId
  await house.inData((tx) => tx.insertInto('employer').values({ id, name, ownerId }).execute())
  return id
}

const fields = { title: 'Overblijf', months: ['1', '2'], 'dag-0': '11-14', conditions: 'Met twee mensen' }
const parts = () =>
  house.inData((tx) =>
    tx
      .selectFrom('partJob')
      .select(['id', 'employerId', 'title', 'withdrawnAt', 'version'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  )
const tell = async (who: Actor) => (await house.browser(who)).post('/mijn-banen/uren', fields)

describe('loose hours in the portal, without script', () => {
  test('what is wrong is said at its field, and nothing is kept', async () => {
    const refused = await (await house.browser(school)).post('/mijn-banen/uren', {
      ...fields,
      'dag-0': 'ochtends',
      months: [],
    })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('ochtends')
    expect(html).toContain('Kies minstens één maand.')
    expect(await parts()).toEqual([])
  })

  test('the employer tells of them, and the contact person gets a task', async () => {
    expect((await tell(school)).status).toBe(303)
    expect(await parts()).toMatchObject([{ employerId: school.employerId, title: 'Overblijf' }])
    const tasks = await house.inData((tx) =>
      tx.selectFrom('action').select(['text', 'ownerId', 'employerId', 'dueOn']).execute(),
    )
    expect(tasks).toEqual([
      {
        text: 'School heeft losse uren gemeld: Overblijf. Bel erover.',
        ownerId: house.actor('accountManager').accountId,
        employerId: school.employerId,
        dueOn: '2027-03-08',
      },
    ])
    expect(await (await (await house.browser(school)).get('/mijn-banen')).text()).toContain('ma 11:00-14:00')
  })

  test('they are changed and withdrawn by their own employer alone', async () => {
    await tell(school)
    const [part] = await parts()
    const path = `/mijn-banen/uren/${part?.id}`
    const stranger = await house.browser(care)
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(path, { ...fields, title: 'Van mij' })).status).toBe(404)
    expect(await (await stranger.get('/mijn-banen')).text()).not.toContain('Overblijf')
    const own = await house.browser(school)
    expect(await (await own.get(path)).text()).toContain('Met twee mensen')
    const sent = { ...fields, title: 'Overblijf en lunch', withdrawn: 'ja', _version: '1' }
    expect((await own.post(path, sent)).status).toBe(303)
    expect(await parts()).toMatchObject([{ title: 'Overblijf en lunch', version: 2 }])
    expect((await parts())[0]?.withdrawnAt).not.toBeNull()
    expect((await own.post(path, { ...sent, title: 'Nog anders' })).status).toBe(409)
    for (const role of ['coach', 'accountManager', 'buddy', 'candidate'] as const)
      expect((await (await house.browser(house.actor(role))).get(path)).status).toBe(404)
  })

  test('in a full job they stay as agreed, and nothing of the other employer is told', async () => {
    await tell(school)
    await tell(care)
    const told = await parts()
    const partIds = told.map((part) => part.id)
    const ownId = told.find((part) => part.employerId === school.employerId)?.id
    const byId = house.actor('coach').accountId
    const jobId = crypto.randomUUID()
    await house.inData(async (tx) => {
      await tx
        .insertInto('stackedJob')
        .values({ id: jobId, name: 'School en Zorg samen', byId, agreedOn: '2027-03-01' })
        .execute()
      await tx
        .insertInto('stackedJobPart')
        .values(partIds.map((partJobId) => ({ stackedJobId: jobId, partJobId, buddyName: 'Rob' })))
        .execute()
    })
    const own = await house.browser(school)
    const path = `/mijn-banen/uren/${ownId}`
    for (const page of ['/mijn-banen', path]) {
      const html = await (await own.get(page)).text()
      expect(html).toMatch(/in een volle baan/i)
      expect(html).not.toContain('Zorg')
    }
    expect((await own.post(path, { ...fields, title: 'Anders', _version: '1' })).status).toBe(409)
    expect((await parts()).map((part) => part.title)).toEqual(['Overblijf', 'Overblijf'])
  })
})
