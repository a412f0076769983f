import { expect, it } from 'vitest'
import type { CohortData } from '#cases/plans/cohort/viewCohort.ts'
import { badgesOf } from './schedule.ts'

const badges = (names: readonly (readonly [string, string])[]) => {
  const candidates = names.map(([firstName, lastName], at) => ({ id: String(at), firstName, lastName }))
  return [...badgesOf({ candidates } as unknown as CohortData).values()]
}

it('shows first names, and of two of one name as much of the last as tells them apart', () => {
  expect(
    badges([
      ['Aya', 'Bakker'],
      ['Sam', 'Bakker'],
      ['sam', 'Berg'],
      ['Sam', ''],
      ['Noor', 'de Wit'],
      ['Noor', 'De Wit'],
    ]),
  ).toEqual(['Aya', 'Sam Ba.', 'sam Be.', 'Sam', 'Noor de Wit', 'Noor De Wit'])
})
