import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roleKeys } from '#access/roles.ts'
import type { Scope } from '#cases/case.ts'
import { radarPlaces, settledPeople } from '#cases/futureJobs/radar/records.ts'
import { saveCoachHours } from '#cases/futureJobs/radar/saveCoachHours.ts'
import { saveGuidanceHours } from '#cases/futureJobs/radar/saveGuidanceHours.ts'
import { viewHours } from '#cases/futureJobs/radar/viewHours.ts'
import { viewRadar } from '#cases/futureJobs/radar/viewRadar.ts'
import { viewRadarMonth } from '#cases/futureJobs/radar/viewRadarMonth.ts'
import { viewFutureJob } from '#cases/futureJobs/viewFutureJob.ts'
import { addMonths } from '#method/dates.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aJob, anEmployer, anotherCoach, aProposal, aTrajectory, refusal, wrongFields } from './support.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const manager = () => test.actor('manager')
const put = (id: string, values: Record<string, unknown>) =>
  test.inData((tx) => tx.updateTable('futureJob').set(values).where('id', '=', id).execute())

/** A job of an own employer, so that the radar of that employer holds nothing else. */
async function only(values: Record<string, unknown>) {
  const werkgever = await anEmployer(test, `Radar ${crypto.randomUUID()}`)
  const id = await aJob(test, { employerId: werkgever, function: 'Hovenier' })
  await put(id, values)
  return { id, werkgever }
}
const monthOf = async (werkgever: string, month: string, actor = coach()) =>
  (await test.run(actor, viewRadar, { werkgever })).radar.months.find((row) => row.month === month)

describe('the radar of promises', () => {
  const seers: Role[] = ['coach', 'accountManager', 'manager', 'ambassador']

  it.each(roleKeys.filter((role) => !seers.includes(role)))('is not there for a %s', async (role) => {
    expect(await refusal(test.run(test.actor(role), viewRadar, {}))).toEqual({ code: 'notFound' })
    expect(await refusal(test.run(test.actor(role), viewRadarMonth, { maand: '2027-03' }))).toEqual({
      code: 'notFound',
    })
  })

  it.each(roleKeys.filter((role) => role !== 'manager'))(
    'has hours that a %s does not fill in',
    async (role) => {
      expect(await refusal(test.run(test.actor(role), viewHours, {}))).toEqual({ code: 'notFound' })
      expect(await refusal(test.run(test.actor(role), saveGuidanceHours, {}))).toEqual({ code: 'notFound' })
      const accountId = coach().accountId
      expect(await refusal(test.run(test.actor(role), saveCoachHours, { accountId, hours: '9' }))).toEqual({
        code: 'notFound',
      })
    },
  )

  it('has no month before today, none behind the last, and no nonsense', async () => {
    const today = (await test.run(coach(), viewRadar, {})).today
    for (const maand of ['2020-01', '2099-01', '2027-13', 'maart', `${today}`])
      expect(await refusal(test.run(coach(), viewRadarMonth, { maand }))).toEqual({ code: 'notFound' })
    const { radar } = await test.run(coach(), viewRadar, { maanden: '18' })
    expect(radar.months).toHaveLength(18)
    expect(radar.months[0]?.month).toBe(today.slice(0, 7))
    const last = radar.months.at(-1)?.month
    expect((await test.run(coach(), viewRadarMonth, { maand: last })).after).toBe(null)
  })

  it('weighs what is promised against who was chosen, learns, and works there', async () => {
    const { id, werkgever } = await only({ positions: 5, expectedFrom: '2027-06-01', certainty: 'certain' })
    await aTrajectory(test, id, { expectedUntil: '2027-05-20' })
    await aTrajectory(test, id, { expectedUntil: '2027-07-20' })
    await aTrajectory(test, id, { outcome: 'intendedJob' })
    await aTrajectory(test, id, { outcome: 'noJob' })
    await aProposal(test, id, 'chosen')
    await aProposal(test, id, 'introduced')
    expect(await monthOf(werkgever, '2027-06')).toMatchObject({
      promised: { sure: 4, doubtful: 0 },
      onTheWay: 2,
      undated: 1,
      late: 1,
      short: { sure: 2, doubtful: 0 },
      over: 0,
    })
    const { pinches } = await test.run(coach(), viewRadar, { werkgever })
    expect(pinches.filter(({ kind }) => kind === 'people')).toEqual([
      { kind: 'people', month: '2027-06', short: 2, doubtful: 0, late: 1, jobIds: [id] },
    ])
  })

  it('tells doubtful jobs apart, until the employer guarantees them', async () => {
    const { id, werkgever } = await only({ positions: 2, expectedFrom: '2027-06-01', certainty: 'idea' })
    expect((await monthOf(werkgever, '2027-06'))?.promised).toEqual({ sure: 0, doubtful: 2 })
    await test.inData((tx) =>
      tx
        .insertInto('commitment')
        .values({ employerId: werkgever, futureJobId: id, kind: 'guarantee', agreedOn: '2027-01-01' })
        .execute(),
    )
    expect((await monthOf(werkgever, '2027-06'))?.promised).toEqual({ sure: 2, doubtful: 0 })
    await put(id, { status: 'lapsed' })
    expect((await monthOf(werkgever, '2027-06'))?.promised).toEqual({ sure: 0, doubtful: 0 })
  })

  it('guesses no date: what has none stands apart, with promises that are about no job', async () => {
    const { id, werkgever } = await only({ positions: 2, expectedFrom: null })
    await test.inData((tx) =>
      tx
        .insertInto('commitment')
        .values({ employerId: werkgever, kind: 'intention', positions: 4, agreedOn: '2027-01-01' })
        .execute(),
    )
    const found = await test.run(coach(), viewRadar, { werkgever })
    expect(found.radar.elsewhere.undated.map((job) => job.id)).toEqual([id])
    expect(found.radar.months.every(({ promised }) => promised.sure + promised.doubtful === 0)).toBe(true)
    expect(found.loose).toMatchObject([{ employerId: werkgever, positions: 4 }])
    expect((await test.run(coach(), viewRadar, { werkgever, route: 'smallScale' })).loose).toEqual([])
  })

  it('names people only to who may know them, and counts them for all', async () => {
    const { id, werkgever } = await only({ positions: 2, expectedFrom: '2027-06-01' })
    await aTrajectory(test, id, { firstName: 'Eigen' })
    const colleague = await anotherCoach(test)
    await aTrajectory(test, id, { firstName: 'Ander', coachId: colleague.accountId })
    const chosenId = await aProposal(test, id, 'chosen')
    const names = async (actor = coach()) => {
      const { people, row } = await test.run(actor, viewRadarMonth, { werkgever, maand: '2027-06' })
      expect(row.onTheWay).toBe(3)
      return people.map(({ firstName }) => firstName).sort()
    }
    expect(chosenId).toBeTruthy()
    expect(await names()).toEqual(['Eigen', 'Yusuf', null])
    expect(await names(colleague)).toEqual(['Ander', null, null])
    expect(await names(test.actor('accountManager'))).toEqual(['Ander', 'Eigen', 'Yusuf'])
    expect(await names(test.actor('ambassador'))).toEqual([null, null, null])
  })

  it('tells nobody that one whom they may not know is late, also not beside the page of the job', async () => {
    const { id, werkgever } = await only({ positions: 1, expectedFrom: '2027-06-01', certainty: 'certain' })
    const colleague = await anotherCoach(test)
    const late = { expectedUntil: '2027-09-01', coachId: colleague.accountId }
    await aTrajectory(test, id, late)
    const seen = async (actor = coach()) => {
      const row = await monthOf(werkgever, '2027-06', actor)
      const { pinches, people } = await test.run(actor, viewRadar, { werkgever })
      const short = pinches.filter(({ kind }) => kind === 'people').length
      return [row?.onTheWay, row?.late, row?.short.sure, short, people[0]?.readyOn]
    }
    for (const actor of [coach(), test.actor('ambassador')]) {
      expect(await seen(actor)).toEqual([1, 0, 0, 0, null])
      const { job } = await test.run(actor, viewFutureJob, { futureJobId: id })
      expect(job.onTheWay).toBe(1)
    }
    for (const actor of [colleague, test.actor('accountManager'), manager()])
      expect(await seen(actor)).toEqual([0, 1, 1, 1, '2027-09-01'])
  })

  it('tells of a large group how many are late', async () => {
    const { id, werkgever } = await only({ positions: 9, expectedFrom: '2027-06-01', certainty: 'certain' })
    const coachId = (await anotherCoach(test)).accountId
    for (let i = 0; i < 10; i++)
      await aTrajectory(test, id, { coachId, expectedUntil: i < 5 ? '2027-05-01' : '2027-09-01' })
    expect(await monthOf(werkgever, '2027-06', test.actor('ambassador'))).toMatchObject({
      onTheWay: 5,
      late: 5,
      short: { sure: 4, doubtful: 0 },
    })
  })

  it('gives who may not see places or plans none of their numbers', async () => {
    const found = await test.run(test.actor('ambassador'), viewRadar, {})
    expect([found.seesSeats, found.seesHours, found.mayFillHours]).toEqual([false, false, false])
    expect(found.pinches.every(({ kind }) => kind === 'people')).toBe(true)
    expect(found.placeNames.size).toBe(0)
  })

  it('shows nothing of another organisation', async () => {
    await only({ positions: 2, expectedFrom: '2027-06-01' })
    const found = await test.run(test.actor('manager', 'almere'), viewRadar, {})
    expect(found.jobs.size + found.people.length + found.placeNames.size + found.loose.length).toBe(0)
    expect(found.radar.months.every(({ hours }) => hours.asked === 0)).toBe(true)
  })

  it('asks the same number of queries however much there is', async () => {
    const count = () => countQueries(test, () => test.run(coach(), viewRadar, {}))
    const before = await count()
    const { id } = await only({ positions: 9, expectedFrom: '2027-06-01' })
    for (let i = 0; i < 5; i++) await aTrajectory(test, id)
    expect(await count()).toBe(before)
    expect(before).toBe(11)
  })
})

describe('seats and hours', () => {
  it('count places, stays and who still looks for a seat', async () => {
    const { id } = await only({ positions: 2, expectedFrom: '2027-09-01' })
    const row = async () => (await test.run(coach(), viewRadarMonth, { maand: '2027-08' })).row.seats
    const before = await row()
    const placeId = crypto.randomUUID()
    await test.inData((tx) =>
      tx
        .insertInto('place')
        .values({ id: placeId, name: 'Kas', kind: 'employersFloor', capacity: 3 })
        .execute(),
    )
    const { trajectoryId } = await aTrajectory(test, id, { expectedUntil: '2027-08-31' })
    expect(await row()).toMatchObject({
      capacity: before.capacity + 3,
      free: before.free + 3,
      looking: before.looking + 1,
    })
    await test.inData((tx) =>
      tx
        .insertInto('stay')
        .values({ trajectoryId, placeId, startsOn: '2027-08-02', endsOn: '2027-08-20', status: 'planned' })
        .execute(),
    )
    expect(await row()).toMatchObject({
      taken: before.taken + 1,
      free: before.free + 2,
      looking: before.looking,
    })
  })

  it('read nothing of what was over before this month', async () => {
    const { id } = await only({ positions: 2, expectedFrom: '2027-09-01' })
    const { today } = await test.run(coach(), viewRadar, {})
    const seen = async () => {
      const { radar } = await test.run(coach(), viewRadar, { maanden: '18' })
      return radar.months.map(({ seats, hours }) => [seats.taken, seats.free, hours.people.aftercare])
    }
    const before = await seen()
    const placeId = crypto.randomUUID()
    const firstOfMonth = `${today.slice(0, 7)}-01`
    const { trajectoryId: ended } = await aTrajectory(test, id, { outcome: 'intendedJob' })
    await test.inData(async (tx) => {
      await tx
        .insertInto('place')
        .values({ id: placeId, name: 'Kas', kind: 'employersFloor', capacity: 9 })
        .execute()
      const stay = { trajectoryId: ended, placeId, startsOn: '2020-01-01', endsOn: '2020-03-01' }
      await tx
        .insertInto('stay')
        .values({ ...stay, status: 'completed' })
        .execute()
      await tx
        .updateTable('outcome')
        .set({ startsOn: '2020-03-01' })
        .where('trajectoryId', '=', ended)
        .execute()
    })
    expect(await seen()).toEqual(
      before.map(([taken, free, aftercare]) => [taken, Number(free) + 9, aftercare]),
    )
    const scope = { today } as Scope
    await test.inData(async (tx) => {
      const visible = () => sql<boolean>`true`
      const whole = { ...scope, tx, visible } as unknown as Scope
      expect((await settledPeople(whole)).some((one) => one.startedOn < addMonths(firstOfMonth, -12))).toBe(
        false,
      )
      expect((await radarPlaces(whole)).staysOf.has(ended)).toBe(false)
    })
    // who runs over time sits there still, and a contract that ended this month had aftercare in it
    await test.inData(async (tx) => {
      await tx.updateTable('stay').set({ status: 'running' }).where('trajectoryId', '=', ended).execute()
      await tx
        .updateTable('outcome')
        .set({ startsOn: addMonths(firstOfMonth, -12), contractEndedOn: firstOfMonth })
        .where('trajectoryId', '=', ended)
        .execute()
    })
    const after = await seen()
    expect(after[17]?.[0]).toBe((before[17]?.[0] ?? 0) + 1)
    expect(after[0]?.[2]).toBe((before[0]?.[2] ?? 0) + 1)
  })

  it('are refused when they are no hours, with the field', async () => {
    const wrong = (input: object) => wrongFields(test.run(manager(), saveGuidanceHours, input))
    expect(await wrong({ preparing: '-1', learning: '201', aftercare: 'veel' })).toEqual([
      'preparing',
      'learning',
      'aftercare',
    ])
    const accountId = coach().accountId
    expect(await wrongFields(test.run(manager(), saveCoachHours, { accountId, hours: '251' }))).toEqual([
      'hours',
    ])
    for (const other of [manager().accountId, crypto.randomUUID(), test.actor('coach', 'almere').accountId])
      expect(await refusal(test.run(manager(), saveCoachHours, { accountId: other, hours: '10' }))).toEqual({
        code: 'notFound',
      })
  })

  it('are usual ones until a manager fills in what they are here', async () => {
    const hours = async () => (await test.run(coach(), viewRadar, {})).radar.months[0]?.hours
    expect((await hours())?.available).toBe(null)
    const first = await test.run(manager(), viewHours, {})
    expect(first.guidance).toEqual({
      preparing: 6,
      learning: 8,
      aftercare: 1,
      reason: null,
      savedOn: null,
      version: 1,
    })
    const one = first.coaches.find(({ id }) => id === coach().accountId)
    expect(one).toMatchObject({ hours: null, version: 1 })
    await test.run(manager(), saveGuidanceHours, {
      ...{ preparing: '5', learning: '10', aftercare: '2', reason: 'Geteld in maart', version: '1' },
    })
    await test.run(manager(), saveCoachHours, { accountId: coach().accountId, hours: '1', version: '1' })
    const saved = await test.run(manager(), viewHours, {})
    expect(saved.guidance).toMatchObject({
      preparing: 5,
      learning: 10,
      aftercare: 2,
      reason: 'Geteld in maart',
    })
    expect(saved.guidance.version).toBe(2)
    const now = await hours()
    const { preparing = 0, learning = 0, aftercare = 0 } = now?.people ?? {}
    expect(now?.available).toBe(1)
    expect(now?.asked).toBe(preparing * 5 + learning * 10 + aftercare * 2)
    const { pinches } = await test.run(coach(), viewRadar, {})
    expect(pinches.some(({ kind }) => kind === 'hours')).toBe(true)
    const stale = { accountId: coach().accountId, hours: '3', version: '1' }
    expect(await refusal(test.run(manager(), saveCoachHours, stale))).toMatchObject({ code: 'conflict' })
    await test.run(manager(), saveCoachHours, { ...stale, hours: '', version: '2' })
    expect((await hours())?.available).toBe(null)
  })

  it('saved by two at once before there were any, nothing is lost unseen', async () => {
    const accountId = (await anotherCoach(test)).accountId
    const both = await Promise.allSettled(
      ['11', '12'].map((hours) => test.run(manager(), saveCoachHours, { accountId, hours, version: '1' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
