import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { listCandidates } from '#cases/candidates/listCandidates.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'

let house: TestHouse
const people = [
  ['Ali', 'Jansen'],
  ['Mohammed', 'El-Idrissi'],
  ['Fatma', 'Yılmaz'],
  ['Björn', 'Müller'],
  ['Jan', 'van der Berg'],
  ['Anna', 'de Wit'],
  ['Siobhán', "O'Neill"],
  ['Kees', 'Smit'],
] as const

beforeAll(async () => {
  house = await startHouse()
  for (const [firstName, lastName] of people)
    await house.run(house.actor('coach'), createCandidate, {
      firstName,
      lastName,
      city: 'Lelystad',
      anyway: 'yes',
    })
})
afterAll(() => house?.close())

const found = async (zoek: string) => {
  const list = await house.run(house.actor('coach'), listCandidates, { zoek, van: 'iedereen' })
  return list.rows.map((row) => row.name)
}

describe('a candidate is found with a slip of the finger', () => {
  test.each([
    ['a part', 'jans', 'Ali Jansen'],
    ['a space too many', 'Jan sen', 'Ali Jansen'],
    ['spaces around and between', '  ali   jansen ', 'Ali Jansen'],
    ['a space too few', 'alijansen', 'Ali Jansen'],
    ['last name first', 'jansen ali', 'Ali Jansen'],
    ['two letters changed round', 'Jnasen', 'Ali Jansen'],
    ['a letter too many', 'Alie Janssen', 'Ali Jansen'],
    ['letters too few', 'mohamed idrisi', 'Mohammed El-Idrissi'],
    ['a hyphen left out', 'el idrissi', 'Mohammed El-Idrissi'],
    ['hyphen and space left out', 'elidrissi', 'Mohammed El-Idrissi'],
    ['accents left out', 'bjorn muller', 'Björn Müller'],
    ['an accent too many', 'Kéés', 'Kees Smit'],
    ['a dotless i', 'yilmaz', 'Fatma Yılmaz'],
    ['capitals', 'VAN DER BERG', 'Jan van der Berg'],
    ['the small words glued', 'vanderberg', 'Jan van der Berg'],
    ['one small word wrong', 'van den berg', 'Jan van der Berg'],
    ['still typing, with a slip', 'moham', 'Mohammed El-Idrissi'],
    ['an apostrophe left out', 'oneill siobhan', "Siobhán O'Neill"],
    ['t for d', 'smid', 'Kees Smit'],
  ])('%s: %s', async (_, typed, name) => {
    expect((await found(typed))[0]).toBe(name)
  })

  test.each(['Pieters', 'Ali Bakker', '%', '_', "'; drop table candidate; --"])(
    'not found: %s',
    async (typed) => {
      expect(await found(typed)).toEqual([])
    },
  )

  test('the nearest name comes first', async () => {
    await house.run(house.actor('coach'), createCandidate, {
      firstName: 'Ali',
      lastName: 'Janssens',
      anyway: 'yes',
    })
    expect((await found('ali jansen')).slice(0, 2)).toEqual(['Ali Jansen', 'Ali Janssens'])
    expect((await found('ali janssens')).slice(0, 2)).toEqual(['Ali Janssens', 'Ali Jansen'])
  })
})

describe('how many questions the list asks the database', () => {
  const cost = () =>
    countQueries(house, () => house.run(house.actor('coach'), listCandidates, { zoek: 'an' }))
  test('does not depend on how many candidates it shows', async () => {
    const few = await cost()
    for (let n = 0; n < 12; n++)
      await house.run(house.actor('coach'), createCandidate, {
        firstName: `Anja${n}`,
        lastName: 'Proef',
        anyway: 'yes',
      })
    expect(await cost()).toBe(few)
    expect(few).toBe(2)
  })
})
