import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactly, roughly } from './roughly.ts'

test('nobody is nobody, a small group is few, more is about', () => {
  expect([0, 1, 4, 5, 7, 8, 12, 13].map(roughly)).toEqual([
    { count: 0, about: false },
    'few',
    'few',
    { count: 5, about: true },
    { count: 5, about: true },
    { count: 10, about: true },
    { count: 10, about: true },
    { count: 15, about: true },
  ])
  expect(exactly(3)).toEqual({ count: 3, about: false })
})

test('what is told never differs by a number that points at people, and is never far off', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
      const [a, b] = [roughly(one), roughly(other)]
      if (a === 'few' || b === 'few') return
      const difference = Math.abs(a.count - b.count)
      expect(difference === 0 || difference >= 5).toBe(true)
      expect(Math.abs(a.count - one)).toBeLessThan(3)
    }),
  )
})
