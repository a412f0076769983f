import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { chooseRoute } from '#cases/futureJobs/chooseRoute.ts'
import { listFutureJobs } from '#cases/futureJobs/listFutureJobs.ts'
import { viewFutureJob } from '#cases/futureJobs/viewFutureJob.ts'
import { viewHorizon } from '#cases/futureJobs/viewHorizon.ts'
import { nextSteps } from '#method/nextForJob.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aJob, anEmployer, anotherCoach, aProposal, aTrajectory, completeJob, refusal } from './support.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const board = async (filters: Record<string, unknown> = {}, actor = coach()) =>
  test.run(actor, listFutureJobs, filters)
const names = async (filters: Record<string, unknown> = {}, actor = coach()) =>
  (await board(filters, actor)).jobs.map((job) => job.function)
const put = (id: string, values: Record<string, unknown>) =>
  test.inData((tx) => tx.updateTable('futureJob').set(values).where('id', '=', id).execute())

describe('the board', () => {
  it.each(roleKeys.filter((role) => !['coach', 'accountManager', 'manager', 'ambassador'].includes(role)))(
    'is not there for a %s',
    async (role) => {
      expect(await refusal(test.run(test.actor(role), listFutureJobs, {}))).toEqual({ code: 'notFound' })
      expect(await refusal(test.run(test.actor(role), viewHorizon, {}))).toEqual({ code: 'notFound' })
    },
  )

  it('shows nothing of another organisation', async () => {
    await aJob(test, { function: 'Geheim' })
    expect(await names({}, test.actor('manager', 'almere'))).toEqual([])
  })

  it('counts the people on the way and in the job, each person once', async () => {
    const id = await aJob(test, { function: 'Telbaan', positions: 5 })
    await aTrajectory(test, id)
    const { candidateId } = await aTrajectory(test, id, { firstName: 'Tweede' })
    await test.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({
          futureJobId: id,
          candidateId,
          status: 'chosen',
          proposedOn: '2027-02-01',
          proposedBy: coach().accountId,
        })
        .execute(),
    )
    await aTrajectory(test, id, { outcome: 'intendedJob' })
    await aTrajectory(test, id, { outcome: 'noJob' })
    await aProposal(test, id, 'chosen')
    await aProposal(test, id, 'introduced')
    await aProposal(test, id, 'notChosen')
    const job = (await board()).jobs.find((one) => one.id === id)
    expect(job).toMatchObject({ positions: 5, onTheWay: 3, filled: 1, waiting: 1, openTrajectories: 2 })
  })

  it('says the one next thing, and stops asking for what is known', async () => {
    const id = await aJob(test, { function: 'Volgende' })
    const next = async () => (await board()).jobs.find((one) => one.id === id)?.next
    expect((await next())?.label.nl).toBe('Vraag wanneer de baan komt')
    await completeJob(test, id)
    expect(await next()).toEqual(nextSteps.map)
    await put(id, { status: 'mapping' })
    expect(await next()).toEqual(nextSteps.propose)
    const { job } = await test.run(coach(), viewFutureJob, { futureJobId: id })
    expect(job.missing).toEqual([])
    await put(id, { status: 'matching' })
    await aProposal(test, id)
    expect(await next()).toEqual(nextSteps.decide)
  })

  it('filters by employer, route and whose; nonsense filters nothing', async () => {
    const employerId = await anEmployer(test, 'Filterbedrijf')
    const mine = await aJob(test, { employerId, function: 'Met mijn kandidaat' })
    const owned = await aJob(test, { employerId, function: 'Mijn baan' })
    const other = await aJob(test, { employerId, function: 'Andere baan' })
    const colleague = await anotherCoach(test)
    await put(owned, { ownerId: coach().accountId })
    await aTrajectory(test, mine)
    await aTrajectory(test, other, { coachId: colleague.accountId })
    await test.run(coach(), chooseRoute, {
      futureJobId: other,
      route: 'stackedJobs',
      state: 'chosen',
      reason: 'x',
    })
    expect(await names({ werkgever: employerId })).toEqual(['Andere baan', 'Met mijn kandidaat', 'Mijn baan'])
    expect(await names({ werkgever: employerId, mijn: 'ja' })).toEqual(['Met mijn kandidaat', 'Mijn baan'])
    expect(await names({ werkgever: employerId, mijn: 'ja' }, colleague)).toEqual(['Andere baan'])
    expect(await names({ route: 'stackedJobs' })).toEqual(['Andere baan'])
    await test.run(coach(), chooseRoute, {
      futureJobId: other,
      route: 'stackedJobs',
      state: 'left',
      reason: 'x',
    })
    expect(await names({ route: 'stackedJobs' })).toEqual([])
    const all = await names()
    expect(await names({ werkgever: 'x', route: 'bus', mijn: 'nee', toon: 'alles', pagina: '-1' })).toEqual(
      all,
    )
  })

  it('keeps lapsed jobs apart and shows only the latest filled ones', async () => {
    const employerId = await anEmployer(test, 'Veel vervuld')
    for (let at = 1; at <= 10; at++) {
      const id = await aJob(test, { employerId, function: `Klaar ${at}`, expectedFrom: `2026-01-${10 + at}` })
      await put(id, { status: 'filled' })
    }
    const lapsed = await aJob(test, { employerId, function: 'Toch niet' })
    await put(lapsed, { status: 'lapsed' })
    const short = await board({ werkgever: employerId })
    expect([short.jobs.length, short.jobs[0]?.function, short.moreFilled]).toEqual([8, 'Klaar 10', 2])
    expect((await names({ werkgever: employerId, toon: 'vervuld' })).length).toBe(10)
    expect(await names({ werkgever: employerId, toon: 'vervallen' })).toEqual(['Toch niet'])
  })
})

describe('the horizon', () => {
  it('shows jobs with and without a date, and people only to those who may know them', async () => {
    const employerId = await anEmployer(test, 'Horizonbedrijf')
    const job = await aJob(test, {
      employerId,
      function: 'Met datum',
      expectedFrom: '2027-06-01',
      positions: 2,
    })
    await aJob(test, { employerId, function: 'Zonder datum' })
    const gone = await aJob(test, { employerId, function: 'Vervallen', expectedFrom: '2027-05-01' })
    const past = await aJob(test, { employerId, function: 'Al lang vervuld', expectedFrom: '2026-05-01' })
    await put(gone, { status: 'lapsed' })
    await put(past, { status: 'filled' })
    await aTrajectory(test, job, { startedOn: '2027-02-01', expectedUntil: '2027-05-15' })
    const colleague = await anotherCoach(test)
    await aTrajectory(test, job, {
      firstName: 'Van een ander',
      coachId: colleague.accountId,
      startsOn: '2027-04-01',
    })
    const see = (actor = coach()) => test.run(actor, viewHorizon, { werkgever: employerId, maanden: '6' })
    const seen = await see()
    expect(seen.months).toEqual(['2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08'])
    expect(seen.jobs.map((one) => [one.function, one.onTheWay, one.openTrajectories])).toEqual([
      ['Met datum', 2, 2],
      ['Zonder datum', 0, 0],
    ])
    expect(seen.people.map((one) => [one.firstName, one.fromOn, one.untilOn])).toEqual([
      ['Samira', '2027-02-01', '2027-05-15'],
    ])
    expect((await see(colleague)).people.map((one) => [one.firstName, one.fromOn, one.untilOn])).toEqual([
      ['Van een ander', '2027-04-01', '2027-06-01'],
    ])
    expect((await see(test.actor('manager'))).people.length).toBe(2)
    expect((await see(test.actor('ambassador'))).people).toEqual([])
  })

  it('takes nonsense for the usual view', async () => {
    const seen = await test.run(coach(), viewHorizon, { maanden: '999', namen: 'x' })
    expect([seen.months.length, seen.namen]).toEqual([12, 'aan'])
  })
})

describe('what the pages cost', () => {
  it('is the same for 3 jobs and for 60', async () => {
    const fresh = await startHouse()
    try {
      const employerId = await anEmployer(fresh)
      const grow = async (upTo: number, from: number) => {
        for (let at = from; at < upTo; at++) {
          const id = await aJob(fresh, { employerId, function: `Baan ${at}`, expectedFrom: '2027-06-01' })
          if (at % 2 === 0) await aTrajectory(fresh, id)
        }
      }
      await grow(3, 0)
      const browser = await fresh.browser(fresh.actor('coach'))
      const cost = async () => ({
        board: await countQueries(fresh, () => browser.get('/banen')),
        horizon: await countQueries(fresh, () => browser.get('/banen/horizon')),
      })
      const few = await cost()
      await grow(60, 3)
      expect(await cost()).toEqual(few)
      expect(few).toEqual({ board: 4, horizon: 4 })
    } finally {
      await fresh.close()
    }
  })
})
