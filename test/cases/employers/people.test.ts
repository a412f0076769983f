import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allow, command } from '#cases/case.ts'
import { addContact } from '#cases/employers/addContact.ts'
import { contactLeft } from '#cases/employers/contactLeft.ts'
import { handOverEmployer } from '#cases/employers/handOverEmployer.ts'
import { saveContact } from '#cases/employers/saveContact.ts'
import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { makeFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { makeEmployerAction } from '#cases/notes/makeAction.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { newEmployer, notFound, refusal } from './support.ts'

let test: TestHouse
let employerId: string

beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  employerId = await newEmployer(test, 'Hotel De Waard')
})

const manager = () => test.actor('accountManager')
const coach = () => test.actor('coach')
const look = () => test.run(manager(), viewEmployer, { employerId })
const owner = () =>
  test.inData((tx) =>
    tx
      .selectFrom('employer')
      .select(['ownerId', 'version'])
      .where('id', '=', employerId)
      .executeTakeFirstOrThrow(),
  )

/** Jobs as the jobs room makes them. */
const addJob = command({
  name: 'addJob',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: z.string(), function: z.string() }),
  run: async (scope, input) => ({ id: await makeFutureJob(scope, input.employerId, input) }),
})

describe('contact persons', () => {
  it('are not added by who only reads, nor changed through another employer', async () => {
    const ria = { employerId, name: 'Ria' }
    expect(await refusal(test.run(test.actor('ambassador'), addContact, ria))).toEqual(notFound)
    expect(await refusal(test.run({ ...test.actor('employer'), employerId }, addContact, ria))).toEqual(
      notFound,
    )
    const { id: contactId } = await test.run(manager(), addContact, ria)
    const elsewhere = { employerId: await newEmployer(test, 'Ander'), contactId, name: 'Weg' }
    expect(await refusal(test.run(manager(), saveContact, elsewhere))).toEqual(notFound)
    expect(await refusal(test.run(manager(), contactLeft, elsewhere))).toEqual(notFound)
    expect((await look()).contacts).toMatchObject([{ name: 'Ria', leftOn: null }])
  })

  it('refuse an address that is none, and take half of what is known', async () => {
    expect(await refusal(test.run(manager(), addContact, { employerId, email: 'ria' }))).toMatchObject({
      code: 'invalid',
      fields: { email: expect.anything() },
    })
    await test.run(manager(), addContact, { employerId, name: '', phone: '0320 123456' })
    expect((await look()).contacts).toMatchObject([{ name: '', phone: '0320 123456', email: null }])
  })

  it('are changed by one at a time', async () => {
    const { id: contactId } = await test.run(manager(), addContact, { employerId, name: 'Ria' })
    const change = { employerId, contactId, version: 1 }
    await test.run(manager(), saveContact, { ...change, name: 'Ria de Wit', function: 'Chef' })
    expect(await refusal(test.run(coach(), saveContact, { ...change, name: 'Ria Wit' }))).toMatchObject({
      code: 'conflict',
      version: 2,
      theirs: { name: 'Ria de Wit', function: 'Chef' },
    })
    // A save that only repeats what is stored is not a second version.
    expect(await test.run(coach(), saveContact, { ...change, name: 'Ria de Wit', function: 'Chef' })).toEqual(
      { version: 2 },
    )
  })

  it('leave, stay known, and can come back', async () => {
    const { id: contactId } = await test.run(manager(), addContact, { employerId, name: 'Ria' })
    await test.run(manager(), contactLeft, { employerId, contactId })
    test.setClock('2027-03-20T09:00:00Z')
    await test.run(manager(), contactLeft, { employerId, contactId })
    test.setClock('2027-03-01T09:00:00Z')
    expect(await look()).toMatchObject({
      contacts: [],
      formerContacts: [{ name: 'Ria', leftOn: '2027-03-01' }],
      next: 'addContact',
    })
    await test.run(manager(), contactLeft, { employerId, contactId, undo: 'ja' })
    expect(await look()).toMatchObject({ contacts: [{ name: 'Ria' }], formerContacts: [] })
  })
})

describe('handing over', () => {
  const handOver = (fields: object) => ({ employerId, fromId: manager().accountId, ...fields })

  it.each(['candidate', 'employer', 'ambassador', 'careDirector', 'administrator'] as const)(
    'is not to a %s',
    async (role) => {
      const before = await owner()
      const wrong = test.run(manager(), handOverEmployer, handOver({ ownerId: test.actor(role).accountId }))
      expect(await refusal(wrong)).toMatchObject({ code: 'invalid', fields: { ownerId: expect.anything() } })
      expect(await owner()).toEqual(before)
    },
  )

  it('is not to somebody of another organisation, nor to who has it already', async () => {
    const foreign = handOver({ ownerId: test.actor('coach', 'almere').accountId })
    expect(await refusal(test.run(manager(), handOverEmployer, foreign))).toMatchObject({ code: 'invalid' })
    const same = handOver({ ownerId: manager().accountId })
    expect(await refusal(test.run(manager(), handOverEmployer, same))).toMatchObject({
      code: 'invalid',
      fields: { ownerId: { nl: 'Deze collega is al het vaste contact.' } },
    })
  })

  it('gives the employer, its open jobs and the open actions to the colleague, with the note', async () => {
    const { id: open } = await test.run(manager(), addJob, { employerId, function: 'Kok' })
    const { id: lapsed } = await test.run(manager(), addJob, { employerId, function: 'Ober' })
    await test.inData((tx) =>
      tx.updateTable('futureJob').set({ status: 'lapsed' }).where('id', '=', lapsed).execute(),
    )
    await test.run(manager(), makeEmployerAction, { employerId, text: 'Bellen' })
    await test.run(manager(), handOverEmployer, {
      ...handOver({ ownerId: coach().accountId, note: 'Ria belt liever ’s ochtends' }),
      takeAlong: 'ja',
    })
    expect(await owner()).toEqual({ ownerId: coach().accountId, version: 2 })
    const data = await look()
    expect(data.handovers).toMatchObject([
      {
        from: 'Accountmanager Werkbedrijf Lelystad',
        to: 'Werkcoach Werkbedrijf Lelystad',
        note: 'Ria belt liever ’s ochtends',
        onDate: '2027-03-01',
      },
    ])
    expect(data.actions.open).toMatchObject([{ text: 'Bellen', ownerId: coach().accountId }])
    const jobs = await test.inData((tx) =>
      tx.selectFrom('futureJob').select(['id', 'ownerId']).where('employerId', '=', employerId).execute(),
    )
    expect(new Map(jobs.map((job) => [job.id, job.ownerId]))).toEqual(
      new Map([
        [open, coach().accountId],
        [lapsed, manager().accountId],
      ]),
    )
    const changes = await test.inData((tx) =>
      tx
        .selectFrom('futureJobChange')
        .select(['field', 'oldValue', 'newValue', 'reason'])
        .where('futureJobId', '=', open)
        .execute(),
    )
    expect(changes).toEqual([
      {
        field: 'ownerId',
        oldValue: manager().accountId,
        newValue: coach().accountId,
        reason: 'Ria belt liever ’s ochtends',
      },
    ])
  })

  it('leaves jobs and actions where they are when asked', async () => {
    await test.run(manager(), makeEmployerAction, { employerId, text: 'Bellen' })
    await test.run(manager(), handOverEmployer, handOver({ ownerId: coach().accountId }))
    expect((await look()).actions.open).toMatchObject([{ ownerId: manager().accountId }])
  })

  it('happens once when two hand over at the same time: there is always one owner', async () => {
    const results = await Promise.allSettled([
      test.run(manager(), handOverEmployer, handOver({ ownerId: coach().accountId })),
      test.run(coach(), handOverEmployer, handOver({ ownerId: test.actor('manager').accountId })),
    ])
    expect(results.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = results.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ refusal: { code: 'impossible' } })
    expect((await look()).handovers).toHaveLength(1)
  })
})

describe('the profile', () => {
  it('never changes the owner', async () => {
    await test.run(coach(), saveEmployer, {
      employerId,
      version: 1,
      name: 'Hotel',
      ownerId: coach().accountId,
    })
    expect((await owner()).ownerId).toBe(manager().accountId)
  })

  it('takes every answer, and says what is missing', async () => {
    await test.run(manager(), saveEmployer, {
      employerId,
      version: 1,
      name: 'Hotel',
      city: 'Dronten',
      sector: 'hospitality',
      size: 'medium',
      motive: 'commercialResponsible',
      knowsGroup: 'yes',
      workedBefore: 'no',
      willingToAdapt: '',
      about: 'Parkeren achter',
    })
    const { employer, missing } = await look()
    expect(employer).toMatchObject({
      sector: 'hospitality',
      size: 'medium',
      knowsGroup: true,
      workedBefore: false,
      willingToAdapt: null,
      version: 2,
    })
    expect(missing).toEqual(['willingToAdapt', 'contact', 'conversation'])
  })
})
