import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { addClosure } from '#cases/places/addClosure.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { listPlaces } from '#cases/places/listPlaces.ts'
import { removeClosure } from '#cases/places/removeClosure.ts'
import { savePlace } from '#cases/places/savePlace.ts'
import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { viewPlace } from '#cases/places/viewPlace.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aJob, anEmployer, anotherCoach, refusal, wrongFields } from '../futureJobs/support.ts'
import { aPlace, aStay, placeRow } from './support.ts'

let test: TestHouse
let futureJobId: string
beforeAll(async () => {
  test = await startHouse()
  futureJobId = await aJob(test)
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const look = (placeId: string, actor = coach(), baan?: string) =>
  test.run(actor, viewPlace, { placeId, baan })
const facts = (placeId: string, more: Record<string, unknown> = {}) => ({
  placeId,
  name: 'Kantine',
  kind: 'workCompany',
  capacity: '2',
  ...more,
})

describe('learning places', () => {
  const arrangers: readonly string[] = ['coach', 'accountManager', 'manager']

  it.each(roleKeys.filter((role) => !arrangers.includes(role)))('are not made by a %s', async (role) => {
    expect(
      await refusal(test.run(test.actor(role), createPlace, { name: 'Nep', kind: 'workCompany' })),
    ).toEqual({
      code: 'notFound',
    })
  })

  it('are seen by those who place people, and by nobody of another organisation', async () => {
    const placeId = await aPlace(test)
    const readers: readonly string[] = [...arrangers, 'careDirector']
    for (const role of roleKeys) {
      const seen = await test.run(test.actor(role), viewPlace, { placeId }).then(
        () => true,
        () => false,
      )
      expect(`${role} ${seen}`).toBe(`${role} ${readers.includes(role)}`)
    }
    expect(await refusal(look(placeId, test.actor('manager', 'almere')))).toEqual({ code: 'notFound' })
    const there = await test.run(test.actor('manager', 'almere'), listPlaces, {})
    expect(there.rows).toEqual([])
  })

  it('name what is wrong and keep nothing of it', async () => {
    const placeId = await aPlace(test)
    const save = (more: Record<string, unknown>) => test.run(coach(), savePlace, facts(placeId, more))
    expect(await wrongFields(save({ kind: 'kelder', capacity: 'veel' }))).toEqual(['kind', 'capacity'])
    expect(await wrongFields(save({ employerId: crypto.randomUUID() }))).toEqual(['employerId'])
    expect(await wrongFields(save({ partnerId: crypto.randomUUID() }))).toEqual(['partnerId'])
    expect(await wrongFields(save({ buddyId: coach().accountId }))).toEqual(['buddyId'])
    expect(await wrongFields(save({ coordinatorId: test.actor('buddy').accountId }))).toEqual([
      'coordinatorId',
    ])
    expect(await placeRow(test, placeId)).toMatchObject({ name: 'Kantine', version: 1 })
  })

  it('keep their facts, end and open again, and are never overwritten silently', async () => {
    const placeId = await aPlace(test)
    const employerId = await anEmployer(test, 'Hotel')
    const more = {
      version: 1,
      employerId,
      city: 'Lelystad',
      buddyName: 'Ria',
      buddyId: test.actor('buddy').accountId,
      coordinatorId: test.actor('placeCoordinator').accountId,
      about: 'Melden bij de balie',
      ended: 'ja',
    }
    await test.run(coach(), savePlace, facts(placeId, more))
    const row = await placeRow(test, placeId)
    expect(row).toMatchObject({
      employerId,
      city: 'Lelystad',
      buddyName: 'Ria',
      buddyId: test.actor('buddy').accountId,
      coordinatorId: test.actor('placeCoordinator').accountId,
      about: 'Melden bij de balie',
      closedAt: new Date('2027-03-01T09:00:00Z'),
      version: 2,
    })
    expect(await refusal(test.run(coach(), savePlace, facts(placeId, { version: 1 })))).toMatchObject({
      code: 'conflict',
      theirs: { city: 'Lelystad' },
    })
    const shown = await test.run(coach(), listPlaces, { zoek: 'hotel' })
    const ended = await test.run(coach(), listPlaces, { zoek: 'HOTEL', gestopt: 'ja' })
    expect([shown.rows.length, ended.rows.length, ended.rows[0]?.seats?.free]).toEqual([0, 1, 0])
    await test.run(coach(), savePlace, facts(placeId, { version: 2, employerId }))
    expect(await placeRow(test, placeId)).toMatchObject({ closedAt: null })
  })

  it('let their coordinator write the facts, not whose place it is', async () => {
    const coordinator = test.actor('placeCoordinator')
    const mine = await aPlace(test, { name: 'Mijn plek' })
    const other = await aPlace(test, { name: 'Andere plek' })
    await test.run(coach(), savePlace, facts(mine, { coordinatorId: coordinator.accountId }))
    expect(await refusal(test.run(coordinator, savePlace, facts(other)))).toEqual({ code: 'notFound' })
    expect(await refusal(look(other, coordinator))).toEqual({ code: 'notFound' })
    await test.run(
      coordinator,
      savePlace,
      facts(mine, { name: 'Nieuwe naam', coordinatorId: '', employerId: '' }),
    )
    expect(await placeRow(test, mine)).toMatchObject({
      name: 'Nieuwe naam',
      coordinatorId: coordinator.accountId,
    })
    expect((await test.run(coordinator, listPlaces, {})).rows.map((row) => row.name)).toEqual(['Nieuwe naam'])
  })
})

describe('seats and people', () => {
  it('are counted now and next; names only as far as one may know them', async () => {
    const placeId = await aPlace(test, { name: 'Treinplek', capacity: '2' })
    const colleague = await anotherCoach(test)
    await aStay(test, placeId, futureJobId, { endsOn: '2027-03-14', learns: 'Afwassen' })
    await aStay(test, placeId, futureJobId, { firstName: 'Geheim', coachId: colleague.accountId })
    await aStay(test, placeId, futureJobId, {
      firstName: 'Straks',
      status: 'planned',
      startsOn: '2027-04-05',
    })
    await aStay(test, placeId, futureJobId, { firstName: 'Toch niet', status: 'cancelled' })
    await aStay(test, placeId, futureJobId, { firstName: 'Klaar', status: 'completed', endsOn: '2027-02-20' })
    const seen = await look(placeId)
    expect(seen.seats).toMatchObject({ free: 0, next: { on: '2027-03-15', free: 1 } })
    expect(
      seen.stays.map((one) => [one.firstName, one.status, one.startsOn, one.endsOn, one.learns]),
    ).toEqual([
      ['Samira', 'running', '2027-02-01', '2027-03-14', 'Afwassen'],
      ['Straks', 'planned', '2027-04-05', null, null],
    ])
    expect([seen.othersHere, seen.othersComing]).toEqual([1, 0])
    const care = await look(placeId, test.actor('careDirector'))
    expect([care.stays, care.othersHere, care.othersComing]).toEqual([[], 2, 1])
    const listed = (await test.run(coach(), listPlaces, { zoek: 'treinplek' })).rows[0]
    expect(listed?.seats).toEqual(seen.seats)
  })

  it('are counted for a whole period when one is sought', async () => {
    const placeId = await aPlace(test, { name: 'Periodeplek', capacity: '2' })
    await aStay(test, placeId, futureJobId, {
      status: 'planned',
      startsOn: '2027-04-10',
      endsOn: '2027-04-20',
    })
    const during = async (van: string, tot: string) => {
      const seen = await test.run(coach(), listPlaces, { zoek: 'periodeplek', van, tot })
      return [seen.period, seen.rows[0]?.seats?.during]
    }
    expect(await during('2027-04-01', '2027-04-30')).toEqual([{ from: '2027-04-01', until: '2027-04-30' }, 1])
    expect(await during('1-5-2027', '2027-04-30')).toEqual([{ from: '2027-05-01', until: '2027-05-01' }, 2])
    expect(await during('ooit', '')).toEqual([null, null])
  })

  it('are none in closing weeks, which one can put in and take out', async () => {
    const placeId = await aPlace(test, { name: 'Vakantieplek' })
    const close = (more: object) =>
      test.run(coach(), addClosure, {
        placeId,
        fromOn: '2027-02-22',
        untilOn: '2027-03-07',
        why: 'Vakantie',
        ...more,
      })
    expect(await wrongFields(close({ fromOn: '' }))).toEqual(['fromOn'])
    expect(await wrongFields(close({ untilOn: '2027-02-21' }))).toEqual(['untilOn'])
    const { id: closureId } = await close({})
    await close({ fromOn: '2027-05-05', untilOn: '', why: '' })
    const seen = await look(placeId)
    expect(seen.closures.map(({ fromOn, untilOn, why }) => ({ fromOn, untilOn, why }))).toEqual([
      { fromOn: '2027-02-22', untilOn: '2027-03-07', why: 'Vakantie' },
      { fromOn: '2027-05-05', untilOn: '2027-05-05', why: null },
    ])
    expect(seen.seats).toMatchObject({
      free: 0,
      closed: { untilOn: '2027-03-07' },
      next: { on: '2027-03-08', free: 2 },
      nextClosure: { fromOn: '2027-05-05' },
    })
    const other = await aPlace(test)
    expect(await refusal(test.run(coach(), removeClosure, { placeId: other, closureId }))).toEqual({
      code: 'notFound',
    })
    await test.run(coach(), removeClosure, { placeId, closureId })
    expect((await look(placeId)).seats).toMatchObject({ free: 2, closed: null })
  })
})

describe('what one learns at a place', () => {
  const skills = (placeId: string, rows: [string, string][], version?: number) =>
    test.run(coach(), savePlaceSkills, {
      placeId,
      version,
      ...Object.fromEntries(
        rows.flatMap(([skill, level], at) => [
          [`skill.${at}`, skill],
          [`level.${at}`, level],
        ]),
      ),
    })

  it('is a list in order; empty lines go; a wrong level is said at its line', async () => {
    const placeId = await aPlace(test)
    expect(await wrongFields(skills(placeId, [['Koken', '9']]))).toEqual(['level.0'])
    await skills(
      placeId,
      [
        ['Koken', '3'],
        ['', '2'],
        ['Afwassen', ''],
      ],
      1,
    )
    expect((await look(placeId)).skills.map(({ skill, level }) => [skill, level])).toEqual([
      ['Koken', 3],
      ['Afwassen', null],
    ])
  })

  it('is not replaced when a colleague changed it meanwhile', async () => {
    const placeId = await aPlace(test)
    await skills(placeId, [['Koken', '3']], 1)
    expect(
      await refusal(
        skills(
          placeId,
          [
            ['Bakken', '1'],
            ['Braden', ''],
          ],
          1,
        ),
      ),
    ).toEqual({
      code: 'conflict',
      version: 2,
      by: undefined,
      theirs: { 'skill.0': 'Koken', 'level.0': '3', 'skill.1': '', 'level.1': '' },
    })
    expect((await look(placeId)).skills.map((one) => one.skill)).toEqual(['Koken'])
    // the very same list is no conflict
    expect(await skills(placeId, [['Koken', '3']], 1)).toEqual({ version: 3 })
  })

  it('is laid beside what a job asks, for those who oversee jobs', async () => {
    const placeId = await aPlace(test)
    await skills(placeId, [
      ['Koken', '3'],
      ['Afwassen', ''],
    ])
    const job = await aJob(test, { function: 'Vergelijkbaan' })
    await test.inData((tx) =>
      tx
        .insertInto('requirement')
        .values([
          { futureJobId: job, skill: 'koken', level: 4, essential: true },
          { futureJobId: job, skill: 'Rekenen', level: 2, essential: false },
        ])
        .execute(),
    )
    const seen = await look(placeId, coach(), job)
    expect(seen.jobs.map((one) => one.id)).toEqual([job])
    expect(seen.compared).toMatchObject({
      skills: [{ skill: 'koken', asked: 4, offered: 3, fit: 'below' }],
      beyond: [{ skill: 'Afwassen', level: null }],
    })
    const care = await look(placeId, test.actor('careDirector'), job)
    expect([care.jobs, care.compared]).toEqual([[], null])
  })
})

describe('what the list costs', () => {
  it('is the same for 3 places and for 60', async () => {
    const fresh = await startHouse()
    try {
      const job = await aJob(fresh)
      const grow = async (from: number, upTo: number) => {
        for (let at = from; at < upTo; at++)
          await aStay(fresh, await aPlace(fresh, { name: `Plek ${at}` }), job)
      }
      await grow(0, 3)
      const browser = await fresh.browser(fresh.actor('coach'))
      const cost = () => countQueries(fresh, () => browser.get('/leerplekken'))
      const few = await cost()
      await grow(3, 60)
      expect([await cost(), few]).toEqual([8, 8])
    } finally {
      await fresh.close()
    }
  })
})
