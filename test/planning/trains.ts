import fc from 'fast-check'
import type { TrainInstance } from '#planning/train/instance.ts'

/** Small trains of every kind: closed weeks, seats, both objectives. */
export function trains({
  most = 7,
  seats = 3,
}: {
  most?: number
  seats?: number
} = {}): fc.Arbitrary<TrainInstance> {
  const week = fc.nat({ max: 24 })
  return fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 4 })).chain(([n, m]) => {
    const perCandidate = { minLength: n, maxLength: n }
    const perPlace = { minLength: m, maxLength: m }
    return fc.record({
      type: fc.constant('train' as const),
      n: fc.constant(n),
      m: fc.constant(m),
      H: fc.constant(25),
      capacity: fc.array(fc.integer({ min: 1, max: seats }), perPlace),
      duration: fc.array(fc.array(fc.integer({ min: 1, max: 6 }), perPlace), perCandidate),
      release: fc.array(fc.nat({ max: 12 }), perCandidate),
      due: fc.array(fc.nat({ max: 40 }), perCandidate),
      closed: fc.array(fc.uniqueArray(week, { maxLength: 10 }), perPlace),
      wTardy: fc.constantFrom(0, 1, 10, 100),
      objective: fc.constantFrom('late' as const, 'makespan' as const),
    })
  })
}
