import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveOrganisation } from '#cases/accounts/organisation/saveOrganisation.ts'
import { listForgotten } from '#cases/candidates/listForgotten.ts'
import { tickOff } from '#cases/today/tickOff.ts'
import { viewToday } from '#cases/today/viewToday.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse
const ids = Object.fromEntries(
  ['never', 'longAgo', 'lately', 'waiting', 'onTheWay', 'atWork', 'new', 'archived'].map((name) => [
    name,
    crypto.randomUUID(),
  ]),
)
const idOf = (name: string) => ids[name] ?? ''

beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  const coachId = test.actor('coach').accountId
  const ownerId = test.actor('accountManager').accountId
  const employerId = crypto.randomUUID()
  const futureJobId = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx.insertInto('employer').values({ id: employerId, name: 'Tandlab', ownerId }).execute()
    await tx
      .insertInto('futureJob')
      .values({ id: futureJobId, employerId, ownerId, function: 'Monteur' })
      .execute()
    for (const [firstName, id] of Object.entries(ids)) {
      const sinceOn = firstName === 'new' ? '2027-02-20' : '2026-06-01'
      const archivedAt = firstName === 'archived' ? new Date('2027-01-01') : null
      await tx
        .insertInto('candidate')
        .values({ id, firstName, lastName: '', coachId, sinceOn, archivedAt })
        .execute()
    }
    const proposal = (name: string, proposedOn: string, status: string) =>
      tx
        .insertInto('proposal')
        .values({ candidateId: idOf(name), futureJobId, proposedBy: coachId, proposedOn, status })
        .execute()
    await proposal('longAgo', '2026-12-31', 'notChosen')
    await proposal('lately', '2027-01-01', 'withdrawn')
    await proposal('waiting', '2026-10-01', 'introduced')
    const trajectory = (name: string, status: string) => ({
      id: crypto.randomUUID(),
      candidateId: idOf(name),
      futureJobId,
      route: 'smallScale',
      status,
    })
    await tx.insertInto('trajectory').values(trajectory('onTheWay', 'learningIn')).execute()
    const ended = trajectory('atWork', 'ended')
    await tx.insertInto('trajectory').values(ended).execute()
    await tx.insertInto('outcome').values({ trajectoryId: ended.id, kind: 'intendedJob' }).execute()
  })
})
afterAll(() => test.close())

const forgotten = async (on?: string) => {
  if (on) test.setClock(on)
  const { people } = await test.run(test.actor('coach'), listForgotten, {})
  return people.map(({ name, since, proposedBefore }) => [name, since, proposedBefore])
}
const line = async () => {
  const { items } = await test.run(test.actor('coach'), viewToday, {})
  return items.find((one) => one.kind === 'forgotten')
}

describe('who stands in no proposal for long', () => {
  it('are those who look for work and were last proposed sixty days ago, the longest first', async () => {
    expect(await forgotten()).toEqual([
      ['never', '2026-06-01', false],
      ['longAgo', '2026-12-31', true],
    ])
  })

  it('the sixtieth day counts, the day before does not', async () => {
    expect((await forgotten('2027-03-02T09:00:00Z')).map(([name]) => name)).toEqual([
      'never',
      'longAgo',
      'lately',
    ])
    expect((await forgotten('2027-02-28T09:00:00Z')).map(([name]) => name)).toEqual(['never'])
    test.setClock('2027-03-01T09:00:00Z')
  })

  it('are one line in Today of their own coach, and of nobody else', async () => {
    expect(await line()).toMatchObject({
      about: 'never, longAgo',
      due: '2027-03-01',
      href: '/kandidaten/lang-geen-voorstel',
    })
    for (const role of ['accountManager', 'manager', 'careDirector'] as const) {
      const { items } = await test.run(test.actor(role), viewToday, {})
      expect(items.filter((one) => one.kind === 'forgotten')).toEqual([])
    }
  })

  it('ticked off, the line comes back when somebody joins', async () => {
    const { kind, id, due } = (await line()) ?? { kind: '', id: '', due: '' }
    await test.run(test.actor('coach'), tickOff, { kind, id, due })
    expect(await line()).toBeUndefined()
    test.setClock('2027-03-02T09:00:00Z')
    expect((await line())?.about).toBe('never, longAgo, lately')
    test.setClock('2027-03-01T09:00:00Z')
  })

  it('after how long is for the organisation to say', async () => {
    const given = { name: 'Werkbedrijf', brand: '#0b5563', forgottenAfterDays: '200' }
    await test.run(test.actor('administrator'), saveOrganisation, given)
    expect(await forgotten()).toEqual([['never', '2026-06-01', false]])
    await test.run(test.actor('administrator'), saveOrganisation, { ...given, forgottenAfterDays: '60' })
  })

  it('the page names them for their coach, and is absent for the manager', async () => {
    const own = await (await test.browser(test.actor('coach'))).get('/kandidaten/lang-geen-voorstel')
    expect(own.status).toBe(200)
    const text = await own.text()
    expect(text).toContain(`href="/kandidaten/${idOf('never')}"`)
    expect(text).toContain('nog nooit; hier sinds')
    expect(text).not.toContain(idOf('waiting'))
    const manager = await test.browser(test.actor('manager'))
    expect((await manager.get('/kandidaten/lang-geen-voorstel')).status).toBe(404)
  })
})
