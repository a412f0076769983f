import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { newFutureJob } from '#cases/futureJobs/newFutureJob.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, anEmployer, jobRow, refusal, wrongFields } from './support.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const jobCount = () =>
  test.inData((tx) =>
    tx
      .selectFrom('futureJob')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )

describe('a job comes in view', () => {
  it('needs an employer that is there and that one may write about', async () => {
    const elsewhere = await test.inData(async (tx) => {
      const id = crypto.randomUUID()
      const ownerId = test.actor('coach', 'almere').accountId
      await tx.insertInto('employer').values({ id, name: 'Elders', ownerId }).execute()
      return id
    }, 'almere')
    const before = await jobCount()
    const create = (employerId: unknown) =>
      test.run(test.actor('coach'), createFutureJob, { employerId, function: 'Kok' })
    expect(await wrongFields(create(undefined))).toEqual(['employerId'])
    expect(await wrongFields(create(''))).toEqual(['employerId'])
    expect(await wrongFields(create('geen'))).toEqual(['employerId'])
    expect(await wrongFields(create(elsewhere))).toEqual(['employerId'])
    expect(await jobCount()).toEqual(before)
  })

  it('has no ends the wrong way round', async () => {
    const employerId = await anEmployer(test)
    const wrong = { expectedFrom: '2027-09-01', expectedUntil: '2027-08-01', hoursMin: 32, hoursMax: 24 }
    expect(
      await wrongFields(test.run(test.actor('coach'), createFutureJob, { employerId, ...wrong })),
    ).toEqual(['expectedUntil', 'hoursMax'])
    expect(
      await wrongFields(
        test.run(test.actor('coach'), createFutureJob, { employerId, positions: '0', certainty: 'vast' }),
      ),
    ).toEqual(['positions', 'certainty'])
  })

  it.each(roleKeys.filter((role) => !['coach', 'accountManager', 'manager'].includes(role)))(
    'cannot be written down by a %s',
    async (role) => {
      const employerId = await anEmployer(test)
      expect(await refusal(test.run(test.actor(role), createFutureJob, { employerId }))).toEqual({
        code: 'notFound',
      })
    },
  )

  it('may start with nothing but the employer', async () => {
    const id = await aJob(test, { function: '' })
    expect(await jobRow(test, id)).toMatchObject({
      function: '',
      positions: 1,
      certainty: 'idea',
      shifts: [],
    })
  })

  it('keeps what is known, with the contact of the employer and the programme of today', async () => {
    const employerId = await anEmployer(test, 'Hotel aan het Water')
    const id = await aJob(test, {
      employerId,
      function: 'Medewerker keuken',
      positions: '3',
      expectedFrom: '1-9-2027',
      expectedUntil: '2027-10-31',
      certainty: 'likely',
      hoursMin: '20',
      hoursMax: '32',
      shifts: ['evening', 'weekend'],
      growthForm: 'expansion',
      cameInView: 'ambassador',
      cameInViewNote: 'de wethouder',
      conditions: 'Een vaste buddy',
    })
    expect(await jobRow(test, id)).toMatchObject({
      employerId,
      function: 'Medewerker keuken',
      positions: 3,
      expectedFrom: '2027-09-01',
      expectedUntil: '2027-10-31',
      certainty: 'likely',
      hoursMin: 20,
      hoursMax: 32,
      shifts: ['evening', 'weekend'],
      growthForm: 'expansion',
      cameInView: 'ambassador',
      cameInViewNote: 'de wethouder',
      conditions: 'Een vaste buddy',
      status: 'inView',
      ownerId: test.actor('accountManager').accountId,
      programmeId: test.programmeId,
      growthConversationId: null,
      version: 1,
    })
    const moves = await test.inData((tx) =>
      tx
        .selectFrom('statusChange')
        .select(['subjectKind', 'fromStatus', 'toStatus', 'byId', 'onDate'])
        .where('subjectId', '=', id)
        .execute(),
    )
    expect(moves).toEqual([
      {
        subjectKind: 'futureJob',
        fromStatus: null,
        toStatus: 'inView',
        byId: test.actor('coach').accountId,
        onDate: '2027-03-01',
      },
    ])
  })

  it('is written once when the form is sent twice', async () => {
    const employerId = await anEmployer(test)
    const send = () =>
      test.run(test.actor('coach'), createFutureJob, { employerId, function: 'Tweemaal' }, 'sleutel')
    expect(await send()).toEqual(await send())
  })

  it('offers the employers of the organisation, with the one it came from chosen', async () => {
    const employerId = await anEmployer(test, 'Aardappelbedrijf')
    const offered = await test.run(test.actor('manager'), newFutureJob, { employerId })
    expect(offered.employerId).toBe(employerId)
    expect(offered.employers.map((one) => one.name)).toContain('Aardappelbedrijf')
    expect(offered.employers.map((one) => one.name)).not.toContain('Elders')
    const strange = await test.run(test.actor('manager'), newFutureJob, { employerId: 'x' })
    expect(strange.employerId).toBeNull()
  })
})
