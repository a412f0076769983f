import { expect, test } from 'vitest'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { knowledgeOf } from './knowledge.ts'
import { packPeople } from './people.ts'
import { personAt } from './personAt.ts'
import type { Person } from './request.ts'

const full: Person = {
  id: 'b',
  skills: [
    { uri: 'x', level: 5 },
    { uri: 'y', level: 1 },
  ],
  hoursMax: 32.5,
  hoursMin: 0,
  shifts: ['night', 'day'],
  maxTravelMinutes: 45.25,
  town: 'lelystad',
  home: [150_000.5, 500_000],
  dutchLevel: 0,
  motivation: 0.3,
}

test('somebody comes out of the table as they went in', () => {
  const table = packPeople([full, { id: 'a', skills: [] }], knowledgeOf(noTaxonomy))
  expect({ ...personAt(table, 1), shifts: personAt(table, 1).shifts?.toSorted() }).toEqual({
    ...full,
    shifts: ['day', 'night'],
  })
})

test('what was not told stays untold, and a level that was not told is 3', () => {
  const others: Person[] = [full, { id: 'c', skills: [{ uri: 'x' }] }]
  const table = packPeople(others, knowledgeOf(noTaxonomy))
  const { skills, shifts, id, ...rest } = personAt(table, 1)
  expect([id, skills, shifts]).toEqual(['c', [{ uri: 'x', level: 3 }], []])
  expect(Object.values(rest).filter((one) => one !== undefined)).toEqual([])
})
