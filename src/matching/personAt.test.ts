import { expect, test } from 'vitest'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { knowledgeOf } from './knowledge.ts'
import { packPeople } from './people.ts'
import { personAt } from './personAt.ts'

test('somebody reads the same whoever was packed first', () => {
  const people = [
    { id: 'a', skills: [], shifts: ['day', 'night'] },
    { id: 'b', skills: [], shifts: ['night', 'evening'] },
  ]
  const read = (all: typeof people) =>
    [0, 1].map((at) => personAt(packPeople(all, knowledgeOf(noTaxonomy)), at))
  expect(read(people.toReversed())).toEqual(read(people))
})
