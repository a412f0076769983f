import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyCase } from '#cases/case.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { addJobFromConversation } from '#cases/employers/addJobFromConversation.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { listEmployers } from '#cases/employers/listEmployers.ts'
import { recordNotJoining } from '#cases/employers/recordNotJoining.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { newEmployer, notFound, refusal } from './support.ts'

let test: TestHouse
const ids: Record<string, string> = {}

beforeAll(async () => {
  test = await startHouse()
  const manager = test.actor('accountManager')
  for (const name of ['Café Zeezicht', 'Garage Köhler', 'Bakkerij Bos'])
    ids[name] = await newEmployer(test, name)
  const coach = test.actor('coach')
  ids.mine = (await test.run(coach, createEmployer, { name: 'Kwekerij Groen', city: 'Zeewolde' })).id
  await talk('Café Zeezicht', addJobFromConversation, { jobFunction: 'Kok', jobPositions: '2' })
  await talk('Garage Köhler', recordNotJoining, { notJoiningReason: 'needsSpecialists' })
  await test.run(manager, addContactMoment, {
    employerId: ids['Bakkerij Bos'],
    text: 'Gebeld',
    kind: 'call',
    onDate: '2027-02-03',
  })
  await test.run(test.actor('coach', 'almere'), createEmployer, { name: 'Café Zeezicht' })
})
afterAll(() => test.close())

async function talk(name: string, one: AnyCase, fields: object) {
  const manager = test.actor('accountManager')
  const employerId = ids[name] as string
  const { id } = await test.run(manager, startConversation, { employerId })
  await test.run(manager, one, { employerId, conversationId: id, ...fields })
  return id
}

const list = (query: object = {}) => test.run(test.actor('coach'), listEmployers, query)
const namesOf = async (query: object) => (await list(query)).rows.map((row) => row.name)

describe('who may not', () => {
  it.each(['employer', 'candidate', 'buddy', 'careDirector', 'placeCoordinator', 'steeringMember'] as const)(
    'a %s sees no list',
    async (role) => {
      expect(await refusal(test.run(test.actor(role), listEmployers, {}))).toEqual(notFound)
    },
  )

  it('nobody sees an employer of another organisation', async () => {
    const { rows } = await test.run(test.actor('coach', 'almere'), listEmployers, {})
    expect(rows.map((row) => row.name)).toEqual(['Café Zeezicht'])
  })
})

describe('found in seconds', () => {
  it.each([
    ['cafe zeezicht', 'Café Zeezicht'],
    ['caf   zeezict', 'Café Zeezicht'],
    ['garag kohler', 'Garage Köhler'],
    ['bakerij  bos', 'Bakkerij Bos'],
    ['zeewolde', 'Kwekerij Groen'],
  ])('with "%s" comes %s', async (zoek, name) => {
    expect((await namesOf({ zoek }))[0]).toBe(name)
  })

  it('nothing comes with a name that is nowhere, nor with a percent sign', async () => {
    expect(await namesOf({ zoek: 'zwembad' })).toEqual([])
    expect(await namesOf({ zoek: '%' })).toEqual([])
  })

  it('takes nonsense in the address for "everything"', async () => {
    const data = await list({ toon: 'hackers', pagina: '-3' })
    expect(data).toMatchObject({ toon: 'alle', pagina: 1, pages: 1 })
    expect(data.rows).toHaveLength(4)
  })
})

describe('the groups', () => {
  it('are counted and shown', async () => {
    expect((await list()).counts).toEqual({ alle: 4, banen: 1, niet: 1, mijn: 1 })
    expect(await namesOf({ toon: 'banen' })).toEqual(['Café Zeezicht'])
    expect(await namesOf({ toon: 'niet' })).toEqual(['Garage Köhler'])
    expect(await namesOf({ toon: 'mijn' })).toEqual(['Kwekerij Groen'])
    expect((await list({ zoek: 'garage' })).counts).toEqual({ alle: 1, banen: 0, niet: 1, mijn: 0 })
  })

  it('tell how far we are, how many places, the last contact and why not', async () => {
    expect((await list()).rows).toMatchObject([
      { name: 'Bakkerij Bos', stand: 'new', openPositions: 0, lastContactOn: '2027-02-03' },
      { name: 'Café Zeezicht', stand: 'joining', openPositions: 2, lastContactOn: null },
      { name: 'Garage Köhler', stand: 'notJoining', notJoiningReason: 'needsSpecialists' },
      { name: 'Kwekerij Groen', stand: 'new' },
    ])
  })

  it('leave out who named a job later, or is asked again', async () => {
    await talk('Garage Köhler', addJobFromConversation, { jobFunction: 'Wasser' })
    expect(await namesOf({ toon: 'niet' })).toEqual([])
    expect(await namesOf({ toon: 'banen' })).toEqual(['Café Zeezicht', 'Garage Köhler'])
  })

  it('count a lapsed or filled job no longer as a job in view', async () => {
    await test.inData((tx) =>
      tx
        .updateTable('futureJob')
        .set({ status: 'filled' })
        .where('employerId', '=', ids['Café Zeezicht'] as string)
        .execute(),
    )
    expect(await namesOf({ toon: 'banen' })).toEqual(['Garage Köhler'])
    expect((await list({ zoek: 'cafe' })).rows).toMatchObject([{ stand: 'joining', openPositions: 0 }])
  })
})

describe('what it costs', () => {
  it('the list takes two queries, however many employers there are', async () => {
    expect(await countQueries(test, () => list())).toBe(2)
    expect(await countQueries(test, () => list({ zoek: 'bos', toon: 'mijn' }))).toBe(2)
    for (const n of [1, 2, 3]) await newEmployer(test, `Vulling ${n}`)
    expect(await countQueries(test, () => list())).toBe(2)
  })

  it('one employer takes a fixed number, however much was said', async () => {
    const employerId = ids['Bakkerij Bos'] as string
    const look = () => test.run(test.actor('coach'), viewEmployer, { employerId })
    const before = await countQueries(test, look)
    for (const n of [1, 2, 3])
      await test.run(test.actor('coach'), addContactMoment, { employerId, text: `nog ${n}`, kind: 'note' })
    expect(await countQueries(test, look)).toBe(before)
    expect(before).toBeLessThanOrEqual(16)
  })
})
