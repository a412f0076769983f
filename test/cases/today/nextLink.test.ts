import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewToday } from '#cases/today/viewToday.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { startWorld, type World } from '../trajectories/world.ts'

const trajectoryId = crypto.randomUUID()
let world: World

/** Samir learns at the canteen until 29 March; the job is said to begin in September. Today is 1 March. */
beforeAll(async () => {
  world = await startWorld()
  const { candidate, job, canteen } = world.ids
  await world.test.inData(async (tx) => {
    await tx
      .insertInto('trajectory')
      .values({
        id: trajectoryId,
        candidateId: candidate,
        futureJobId: job,
        route: 'smallScale',
        status: 'learningIn',
      })
      .execute()
    await tx
      .insertInto('stay')
      .values({
        trajectoryId,
        placeId: canteen,
        status: 'running',
        startsOn: '2027-01-04',
        endsOn: '2027-03-29',
      })
      .execute()
  })
})
afterAll(() => world.test.close())

const told = async (actor = world.people.coach) => {
  const { items } = await world.test.run(actor, viewToday, {})
  return items.filter((one) => one.kind === 'nextPlaceUnknown').map(({ due, href }) => ({ due, href }))
}
const warned = async (actor = world.people.coach) =>
  (await world.test.run(actor, viewTrajectory, { trajectoryId })).nextUnknownFrom

describe('where somebody goes on', () => {
  it('is asked six weeks before, not sooner, on the day of the clock', async () => {
    world.test.setClock('2027-02-14T12:00:00Z')
    expect([await told(), await warned()]).toEqual([[], null])
    world.test.setClock('2027-02-14T23:30:00Z')
    const { candidate, job } = world.ids
    const href = `/kandidaten/${candidate}/pad?baan=${job}`
    expect(await told()).toEqual([{ due: '2027-03-29', href }])
    expect(await warned()).toBe('2027-03-29')
  })

  it('leads who may plan no path to the trajectory, and shows no way to a path there', async () => {
    world.test.setClock('2027-03-01T09:00:00Z')
    expect(await told(world.people.accountManager)).toEqual([
      { due: '2027-03-29', href: `/trajecten/${trajectoryId}` },
    ])
    expect(await told(world.people.stranger)).toEqual([])
    const page = async (actor = world.people.coach) =>
      (await (await world.test.browser(actor)).get(`/trajecten/${trajectoryId}`)).text()
    expect(await page()).toContain('De volgende stap is nog niet bekend')
    expect(await page()).toContain(`/kandidaten/${world.ids.candidate}/pad`)
    expect(await page(world.people.accountManager)).toContain('De volgende stap is nog niet bekend')
    expect(await page(world.people.accountManager)).not.toContain('/pad?baan=')
  })

  it('is answered by a next place', async () => {
    await world.test.run(world.people.coach, bookStay, {
      trajectoryId,
      placeId: world.ids.lab,
      startsOn: '2027-03-29',
      endsOn: '2027-08-09',
    })
    expect([await told(), await warned()]).toEqual([[], null])
    world.test.setClock('2027-07-01T09:00:00Z')
    expect(await told()).toEqual([])
  })
})
