import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { addAdjustment } from '#cases/trajectories/learning/addAdjustment.ts'
import { addTrajectoryNote } from '#cases/trajectories/learning/addTrajectoryNote.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { moveTrain } from '#cases/trajectories/learning/moveTrain.ts'
import { saveStay } from '#cases/trajectories/learning/saveStay.ts'
import { viewJobTrain, viewPlaceTrain } from '#cases/trajectories/learning/viewTrain.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { countQueries } from '../../support/queries.ts'
import { begin, refusalOf, startWorld, type World } from './world.ts'

let world: World
let first: string
let second: string
beforeAll(async () => {
  world = await startWorld()
  first = await begin(world)
  second = await begin(world, world.ids.secondCandidate)
})
afterAll(() => world.test.close())

const book = (trajectoryId: string, placeId: string, days: { startsOn?: string; endsOn?: string } = {}) =>
  world.test.run(world.people.coach, bookStay, { trajectoryId, placeId, ...days })
const look = (trajectoryId: string) => world.test.run(world.people.coach, viewTrajectory, { trajectoryId })
const stayOf = async (trajectoryId: string, at = 0) => (await look(trajectoryId)).stays[at]

describe('a stay at a learning place', () => {
  it('is refused where there is no seat, with days that cannot be, and at a place that is not there', async () => {
    const { ids } = world
    await book(first, ids.canteen, { startsOn: '2027-03-08', endsOn: '2027-05-01' })
    expect(
      await refusalOf(book(second, ids.canteen, { startsOn: '2027-04-30', endsOn: '2027-06-01' })),
    ).toMatchObject({ code: 'impossible' })
    expect(
      await refusalOf(book(second, ids.canteen, { startsOn: '2027-06-01', endsOn: '2027-05-01' })),
    ).toMatchObject({ code: 'invalid', fields: { endsOn: {} } })
    expect(await refusalOf(book(second, ids.canteen, { endsOn: '2027-05-01' }))).toMatchObject({
      code: 'invalid',
      fields: { startsOn: {} },
    })
    expect(await refusalOf(book(second, crypto.randomUUID()))).toEqual({ code: 'notFound' })
  })

  it('follows on the day that somebody leaves, or waits in line without a day', async () => {
    const { ids } = world
    const { id } = await book(second, ids.canteen)
    expect((await look(second)).stays).toMatchObject([{ id, startsOn: null, status: 'planned' }])
  })

  it('notices the weeks in which the place is closed', async () => {
    const { test, ids } = world
    await test.inData((tx) =>
      tx
        .insertInto('placeClosure')
        .values({ placeId: ids.lab, fromOn: '2027-07-26', untilOn: '2027-08-13', why: 'Bouwvak' })
        .execute(),
    )
    const booked = await book(first, ids.lab, { startsOn: '2027-05-01', endsOn: '2027-08-01' })
    expect(booked.closures).toBe(1)
    expect((await stayOf(first, 1))?.closures).toMatchObject([{ why: 'Bouwvak' }])
  })

  it('starts, and with it learning in and the job', async () => {
    const { test, people, ids } = world
    const stay = await stayOf(first)
    const start = { trajectoryId: first, stayId: stay?.id, move: 'start' }
    expect(await refusalOf(test.run(people.coach, moveStay, start))).toMatchObject({
      code: 'invalid',
      fields: { date: {} },
    })
    expect(
      await refusalOf(
        test.run(people.coach, moveStay, { ...start, trajectoryId: second, date: '2027-03-08' }),
      ),
    ).toEqual({ code: 'notFound' })
    await test.run(people.coach, moveStay, { ...start, date: '2027-03-08' })
    const seen = await look(first)
    expect(seen.trajectory).toMatchObject({
      status: 'learningIn',
      startedOn: '2027-03-08',
      openPlan: true,
    })
    expect(seen.progress.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'skipped',
      'now',
      'next',
    ])
    const job = await test.inData((tx) =>
      tx.selectFrom('futureJob').select('status').where('id', '=', ids.job).executeTakeFirst(),
    )
    expect(job?.status).toBe('learningIn')
  })

  it('asks for the seat again when its days change', async () => {
    const { test, people } = world
    const stay = await stayOf(first, 1)
    const other = await book(second, world.ids.lab, { startsOn: '2027-08-01' })
    const longer = { trajectoryId: first, stayId: stay?.id, startsOn: '2027-05-01', endsOn: '2027-09-01' }
    expect(await refusalOf(test.run(people.coach, saveStay, longer))).toMatchObject({ code: 'impossible' })
    const cancel = { trajectoryId: second, stayId: other.id, move: 'cancel', reason: 'Andere plek' }
    await test.run(people.coach, moveStay, cancel)
    await test.run(people.coach, saveStay, longer)
    expect((await stayOf(first, 1))?.endsOn).toBe('2027-09-01')
    const again = { trajectoryId: second, stayId: other.id, move: 'planAgain' }
    expect(await refusalOf(test.run(people.coach, moveStay, again))).toMatchObject({ code: 'impossible' })
    expect((await stayOf(second, 1))?.status).toBe('cancelled')
  })
})

describe('the train', () => {
  it('offers the place to who waits, and names who has to leave', async () => {
    const { test, people, ids } = world
    const { offers, stays } = await test.run(people.placeCoordinator, viewPlaceTrain, {
      placeId: ids.canteen,
    })
    expect(offers.map(({ starting, leaving }) => [starting.firstName, leaving?.firstName])).toEqual([
      ['Noor', 'Samir'],
    ])
    expect(stays.map((stay) => `${stay.firstName} ${stay.place}`)).toEqual([
      'Samir Kantine Werkbedrijf',
      'Samir Werkplaats lab',
      'Noor Kantine Werkbedrijf',
    ])
    const towards = await test.run(people.coach, viewJobTrain, { futureJobId: ids.job })
    expect(towards.offers).toHaveLength(2)
  })

  it('is not for those who do not run the place', async () => {
    const { test, people, ids } = world
    for (const who of [people.employer, people.candidate, people.buddy, people.stranger])
      expect(await refusalOf(test.run(who, viewPlaceTrain, { placeId: ids.canteen }))).toEqual({
        code: 'notFound',
      })
    expect(await refusalOf(test.run(people.placeCoordinator, viewPlaceTrain, { placeId: ids.lab }))).toEqual({
      code: 'notFound',
    })
  })

  it('moves both, and the leaver on to the next place, in one press', async () => {
    const { test, people, ids } = world
    test.setClock('2027-05-01T09:00:00Z')
    const { offers } = await test.run(people.coach, viewPlaceTrain, { placeId: ids.canteen })
    const [offer] = offers
    const press = { placeId: ids.canteen, startingId: offer?.starting.id, leavingId: offer?.leaving?.id }
    const moved = await test.run(people.coach, moveTrain, press, 'press')
    expect(await test.run(people.coach, moveTrain, press, 'press')).toEqual(moved)
    expect(moved).toMatchObject({ waits: false })
    expect((await look(first)).stays).toMatchObject([
      { place: 'Kantine Werkbedrijf', status: 'completed', endsOn: '2027-05-01' },
      { place: 'Werkplaats lab', status: 'running', startsOn: '2027-05-01' },
    ])
    expect((await look(second)).stays[0]).toMatchObject({ status: 'running', startsOn: '2027-05-01' })
    expect((await look(second)).trajectory.status).toBe('learningIn')
    expect(await refusalOf(test.run(people.coach, moveTrain, press))).toMatchObject({ code: 'impossible' })
  })

  it('lets the leaver wait when the next place is full', async () => {
    const { test, people, ids } = world
    await book(second, ids.lab)
    const leavingId = (await stayOf(second))?.id
    const moved = await test.run(people.placeCoordinator, moveTrain, { placeId: ids.canteen, leavingId })
    expect(moved).toEqual({ started: null, movedOn: null, waits: true })
    expect((await look(second)).stays.map(({ status }) => status)).toEqual([
      'completed',
      'cancelled',
      'planned',
    ])
  })
})

describe('the story of a trajectory', () => {
  it('holds visits, adjustments and moves, newest first, in a fixed number of queries', async () => {
    const { test, people } = world
    await test.run(people.coach, addTrajectoryNote, { trajectoryId: first, text: 'Gaat goed', kind: 'visit' })
    expect(
      await refusalOf(test.run(people.coach, addAdjustment, { trajectoryId: first, what: 'Minder uren' })),
    ).toMatchObject({ code: 'invalid', fields: { reason: {} } })
    await test.run(people.coach, addAdjustment, {
      trajectoryId: first,
      what: 'Minder uren',
      reason: 'Taalles op dinsdag',
      onDate: '2027-05-02',
    })
    const cost = await countQueries(test, () => look(second))
    expect(await countQueries(test, () => look(first))).toBe(cost)
    expect(cost).toBeLessThanOrEqual(24)
    const { story } = await look(first)
    expect(story.map(({ kind, word }) => [kind, word])).toEqual([
      ['adjustment', 'adjustment'],
      ['note', 'visit'],
      ['moved', 'learningIn'],
      ['moved', 'designing'],
    ])
  })
})

describe('the last seat', () => {
  it('is given once, however many ask for it at the same moment', async () => {
    const { test, people } = world
    const placeId = crypto.randomUUID()
    const seats = 3
    await test.inData((tx) =>
      tx
        .insertInto('place')
        .values({ id: placeId, name: 'Lunchcafé', kind: 'otherOrganisation', capacity: seats })
        .execute(),
    )
    const asked = await Promise.all(
      Array.from({ length: 50 }, () =>
        test.run(people.coach, bookStay, { trajectoryId: second, placeId, startsOn: '2028-01-01' }).then(
          () => 'booked',
          (error) => (error instanceof CaseError ? error.refusal.code : error),
        ),
      ),
    )
    expect(asked.filter((one) => one === 'booked')).toHaveLength(seats)
    expect(asked.filter((one) => one === 'impossible')).toHaveLength(50 - seats)
    const stored = await test.inData((tx) =>
      tx.selectFrom('stay').select('id').where('placeId', '=', placeId).execute(),
    )
    expect(stored).toHaveLength(seats)
  }, 60_000)
})
