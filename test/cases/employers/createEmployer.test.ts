import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { notFound, refusal } from './support.ts'

let test: TestHouse

beforeAll(async () => {
  test = await startHouse()
  await test.run(test.actor('accountManager'), createEmployer, {
    name: 'Tandtechniek Jansen BV',
    city: 'Lelystad',
  })
})
afterAll(() => test.close())

const names = () =>
  test.inData((tx) => tx.selectFrom('employer').select(['name', 'city']).orderBy('createdAt').execute())

describe('an employer that seems to be here already', () => {
  it.each([
    'Tandtechniek Jansen',
    'tandtechniek  jansen b.v.',
    'Tandtechniek Janssen',
    'Tandtechnik Jansen',
    'Jansen Tandtechniek',
    'Tandtechniek Jansen Holding',
  ])('is noticed: %s', async (name) => {
    const before = await names()
    expect(await refusal(test.run(test.actor('coach'), createEmployer, { name }))).toEqual({
      code: 'invalid',
      fields: { name: expect.objectContaining({ nl: 'Deze werkgever staat er misschien al.' }) },
      message: expect.objectContaining({ nl: expect.stringContaining('Kijk of het een van deze') }),
    })
    expect(await names()).toEqual(before)
  })

  it.each(['Hotel De Jansen', 'Tandarts Pietersen', 'Bouwtechniek Flevo', 'BV'])(
    'is not mixed up with another: %s',
    async (name) => {
      const { id } = await test.run(test.actor('manager'), createEmployer, { name })
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  it('is not looked for in another organisation', async () => {
    await test.run(test.actor('coach', 'almere'), createEmployer, { name: 'Tandtechniek Jansen BV' })
    expect(await test.inData((tx) => tx.selectFrom('employer').select('name').execute(), 'almere')).toEqual([
      { name: 'Tandtechniek Jansen BV' },
    ])
  })

  it('is added all the same by somebody who is sure', async () => {
    await test.run(test.actor('coach'), createEmployer, {
      name: 'Tandtechniek Jansen',
      city: 'Dronten',
      sure: 'ja',
    })
    expect(await names()).toContainEqual({ name: 'Tandtechniek Jansen', city: 'Dronten' })
  })
})

describe('a new employer', () => {
  it.each(['ambassador', 'employer', 'candidate', 'careDirector', 'steeringMember'] as const)(
    'cannot be added by a %s',
    async (role) => {
      expect(await refusal(test.run(test.actor(role), createEmployer, { name: 'Nieuw' }))).toEqual(notFound)
    },
  )

  it('needs no name yet, and belongs to whoever wrote it down', async () => {
    const coach = test.actor('coach')
    const { id } = await test.run(coach, createEmployer, { name: '', city: '' })
    const stored = await test.inData((tx) =>
      tx.selectFrom('employer').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(stored).toMatchObject({ name: '', city: null, ownerId: coach.accountId, version: 1 })
  })

  it('without a name, or with a legal form for a name, is not taken for the next one', async () => {
    await test.run(test.actor('coach'), createEmployer, { name: '' })
    await test.run(test.actor('coach'), createEmployer, { name: 'Groep BV' })
    expect(await refusal(test.run(test.actor('coach'), createEmployer, { name: 'Zonnebrood' }))).toBe(
      'it was not refused',
    )
  })
})
