import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addWorkVisit } from '#cases/futureJobs/addWorkVisit.ts'
import { chooseRoute } from '#cases/futureJobs/chooseRoute.ts'
import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { saveJobPlace } from '#cases/futureJobs/saveJobPlace.ts'
import { saveWorkVisit } from '#cases/futureJobs/saveWorkVisit.ts'
import { shiftJobPlace } from '#cases/futureJobs/shiftJobPlace.ts'
import { viewFutureJob } from '#cases/futureJobs/viewFutureJob.ts'
import { viewJobRoutes } from '#cases/futureJobs/viewJobRoutes.ts'
import { considerationKeys } from '#method/considerations.ts'
import { chosenRoutes } from '#method/currentRoutes.ts'
import { routeKeys } from '#method/routes.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, refusal, wrongFields } from './support.ts'

let test: TestHouse
let futureJobId: string
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  futureJobId = await aJob(test)
})

const coach = () => test.actor('coach')
const look = () => test.run(coach(), viewJobRoutes, { futureJobId })
const choose = (route: string, state: string, reason = 'Daarom') =>
  test.run(coach(), chooseRoute, { futureJobId, route, state, reason })

async function aPlace(name: string, skills: Record<string, number | null> = {}): Promise<string> {
  const id = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx.insertInto('place').values({ id, name, kind: 'workCompany' }).execute()
    for (const [skill, level] of Object.entries(skills))
      await tx.insertInto('placeSkill').values({ placeId: id, skill, level }).execute()
  })
  return id
}
const aTraining = async (name: string) => {
  const id = crypto.randomUUID()
  await test.inData((tx) => tx.insertInto('training').values({ id, name }).execute())
  return id
}

describe('routes of a job', () => {
  it('ask why a route is chosen, not chosen or left; considering needs no reason', async () => {
    expect(await wrongFields(choose('smallScale', 'chosen', ''))).toEqual(['reason'])
    expect(await wrongFields(choose('smallScale', 'left', ' '))).toEqual(['reason'])
    expect(await wrongFields(choose('bus', 'misschien'))).toEqual(['route', 'state'])
    expect((await look()).choices).toEqual([])
    await choose('smallScale', 'considered', '')
    expect((await look()).choices).toMatchObject([{ route: 'smallScale', state: 'considered', reason: null }])
  })

  it('are combined, changed on the way, and nothing of the record is lost', async () => {
    await choose('largeScale', 'considered', 'Drie plekken')
    await choose('largeScale', 'chosen', 'De werkplek is er nog niet')
    await choose('learningCompany', 'chosen', 'Twee werkgevers doen mee')
    await choose('largeScale', 'left', 'De nieuwbouw is klaar')
    const { choices } = await look()
    expect(choices.map(({ route, state, reason }) => [route, state, reason])).toEqual([
      ['largeScale', 'considered', 'Drie plekken'],
      ['largeScale', 'chosen', 'De werkplek is er nog niet'],
      ['learningCompany', 'chosen', 'Twee werkgevers doen mee'],
      ['largeScale', 'left', 'De nieuwbouw is klaar'],
    ])
    const { job } = await test.run(coach(), viewFutureJob, { futureJobId })
    expect(job.routes).toEqual(['learningCompany'])
    for (const write of [
      () => test.inData((tx) => tx.deleteFrom('routeChoice').execute()),
      () => test.inData((tx) => tx.updateTable('routeChoice').set({ reason: null }).execute()),
    ])
      await expect(write()).rejects.toThrow(/permission denied/)
  })

  it('stand in the lists exactly as the method derives them', async () => {
    const line = fc.record({
      route: fc.constantFrom(...routeKeys),
      state: fc.constantFrom(...considerationKeys),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const id = await aJob(test)
        const row = { futureJobId: id, reason: null, onDate: '2027-02-01', byId: coach().accountId }
        const rows = lines.map((one) => ({ ...one, ...row }))
        if (rows.length > 0) await test.inData((tx) => tx.insertInto('routeChoice').values(rows).execute())
        const { job } = await test.run(coach(), viewFutureJob, { futureJobId: id })
        expect(job.routes).toEqual(chosenRoutes(rows).toSorted())
      }),
      { numRuns: 25 },
    )
  })
})

describe('places and trainings for a job', () => {
  const consider = (what: string, whyPlace = '') =>
    test.run(coach(), considerPlace, { futureJobId, what, whyPlace })

  it('must be there, and stand in the list once', async () => {
    const place = await aPlace('Kantine')
    for (const what of [
      '',
      'place:x',
      `school:${place}`,
      `training:${place}`,
      `place:${crypto.randomUUID()}`,
    ])
      expect(await wrongFields(consider(what))).toEqual(['what'])
    await consider(`place:${place}`)
    expect(await wrongFields(consider(`place:${place}`))).toEqual(['what'])
    expect((await look()).places.length).toBe(1)
  })

  it('are put in order, chosen with a reason, and laid beside the essential skills', async () => {
    await test.inData((tx) =>
      tx
        .insertInto('requirement')
        .values([
          { futureJobId, skill: 'Netjes werken', level: 3, essential: true },
          { futureJobId, skill: 'Op tijd komen', level: 2, essential: true },
          { futureJobId, skill: 'Rekenen', level: 2, essential: false },
        ])
        .execute(),
    )
    const canteen = await aPlace('Kantine', { 'netjes werken': 3, 'Op tijd komen': 1, Rekenen: 4 })
    const school = await aTraining('Tandtechniek basis')
    const first = await consider(`place:${canteen}`, 'Dichtbij')
    const second = await consider(`training:${school}`)
    await test.run(coach(), shiftJobPlace, { futureJobId, jobPlaceId: second.id, to: 'earlier' })
    await test.run(coach(), saveJobPlace, {
      futureJobId,
      jobPlaceId: first.id,
      version: 1,
      state: 'chosen',
      reason: 'De buddy is er elke dag',
    })
    const { places } = await look()
    expect(
      places.map(({ place, training, state, reason, asked, enough }) => ({
        place,
        training,
        state,
        reason,
        asked,
        enough,
      })),
    ).toEqual([
      { place: null, training: 'Tandtechniek basis', state: 'considered', reason: null, asked: 2, enough: 0 },
      {
        place: 'Kantine',
        training: null,
        state: 'chosen',
        reason: 'De buddy is er elke dag',
        asked: 2,
        enough: 1,
      },
    ])
    // the ends of the order are ends
    await test.run(coach(), shiftJobPlace, { futureJobId, jobPlaceId: second.id, to: 'earlier' })
    expect((await look()).places.map((one) => one.id)).toEqual([second.id, first.id])
    expect(
      await refusal(
        test.run(coach(), saveJobPlace, { futureJobId, jobPlaceId: first.id, version: 1, state: 'left' }),
      ),
    ).toMatchObject({ code: 'conflict', theirs: { state: 'chosen' } })
  })

  it('of another job are not reached', async () => {
    const { id } = await consider(`place:${await aPlace('Werf')}`)
    const other = await aJob(test)
    const steal = { futureJobId: other, jobPlaceId: id }
    expect(await refusal(test.run(coach(), saveJobPlace, { ...steal, state: 'left' }))).toEqual({
      code: 'notFound',
    })
    expect(await refusal(test.run(coach(), shiftJobPlace, { ...steal, to: 'later' }))).toEqual({
      code: 'notFound',
    })
  })
})

describe('work visits', () => {
  const visit = { direction: 'toEmployer', onDate: '2027-02-10', who: 'Samira en de coach' }

  it('need a day and a direction, and a place that is there', async () => {
    const add = (more: object) => test.run(coach(), addWorkVisit, { futureJobId, ...visit, ...more })
    expect(await wrongFields(add({ onDate: '' }))).toEqual(['onDate'])
    expect(await wrongFields(add({ direction: 'nergens' }))).toEqual(['direction'])
    expect(await wrongFields(add({ placeId: crypto.randomUUID() }))).toEqual(['placeId'])
    expect((await look()).visits).toEqual([])
  })

  it('go both ways, with what was found, and can be written down better', async () => {
    const placeId = await aPlace('Werkplaats')
    const { id } = await test.run(coach(), addWorkVisit, { futureJobId, ...visit })
    await test.run(coach(), addWorkVisit, {
      futureJobId,
      direction: 'toPlace',
      onDate: '2027-02-20',
      placeId,
      findings: 'Het tempo ligt lager.',
    })
    const better = { futureJobId, visitId: id, version: 1, ...visit, findings: 'Gieten lukt al na een dag.' }
    await test.run(test.actor('accountManager'), saveWorkVisit, better)
    expect(
      (await look()).visits.map(({ direction, onDate, who, place, findings }) => ({
        direction,
        onDate,
        who,
        place,
        findings,
      })),
    ).toEqual([
      {
        direction: 'toPlace',
        onDate: '2027-02-20',
        who: null,
        place: 'Werkplaats',
        findings: 'Het tempo ligt lager.',
      },
      {
        direction: 'toEmployer',
        onDate: '2027-02-10',
        who: 'Samira en de coach',
        place: null,
        findings: 'Gieten lukt al na een dag.',
      },
    ])
    const late = { ...better, findings: 'Heel anders.' }
    expect(await refusal(test.run(coach(), saveWorkVisit, late))).toMatchObject({ code: 'conflict' })
    const elsewhere = { ...better, futureJobId: await aJob(test), version: undefined }
    expect(await refusal(test.run(coach(), saveWorkVisit, elsewhere))).toEqual({ code: 'notFound' })
  })
})
