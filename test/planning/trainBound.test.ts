import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrain } from '#planning/train/check.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { severalSeatsBound } from '#planning/train/severalSeats/bound.ts'
import { trackOf } from '#planning/train/track.ts'
import { boundWithWishes } from '#planning/train/wishes/bound.ts'
import { noWishes } from '#planning/train/wishes/wishes.ts'
import { seededTrain } from '../../bench/support/planning/trains.ts'
import { countedEffort } from './countedEffort.ts'
import { optimumOf } from './trainOptimum.ts'
import { trains } from './trains.ts'

const planned = (...[instance, iterations]: [Parameters<typeof planTrain>[0], number]) => {
  const answer = planTrain(instance, effortOfIterations(iterations, 1))
  if (answer.kind !== 'plan') throw new Error('a train always has a plan')
  return answer
}

describe('small trains against everything that can happen in them', () => {
  it('have no bound above the best plan, and find that plan', () => {
    let met = 0
    let several = 0
    fc.assert(
      fc.property(trains({ most: 4, seats: 2 }), (instance) => {
        const answer = planned(instance, 3_000)
        const optimum = optimumOf(instance, answer.objective)
        for (const most of [0, 1, 3, 6, 1_000]) {
          const { isSpent } = countedEffort(most).effort
          expect(severalSeatsBound(trackOf(instance), isSpent)).toBeLessThanOrEqual(optimum)
          expect(boundWithWishes(instance, noWishes(instance), isSpent) ?? 0).toBeLessThanOrEqual(optimum)
        }
        if (answer.isProven) expect(answer.objective).toBe(optimum)
        several += 1
        if (answer.objective === optimum) met += 1
      }),
      { numRuns: 40, seed: 5 },
    )
    expect(met).toBe(several)
  })
})

describe('trains of hundreds', () => {
  it('have a plan when time is up at once, and stop soon after it is', () => {
    for (const seats of [1, 3]) {
      const instance = seededTrain(300, 5, seats, 1)
      for (const most of [0, 40]) {
        const { effort, asked } = countedEffort(most)
        const answer = planTrain(instance, effort)
        if (answer.kind !== 'plan') throw new Error('a train always has a plan')
        expect(checkTrain(instance, answer.plan)).toMatchObject({ faults: [], objective: answer.objective })
        expect(asked()).toBeLessThan(most + 4)
      }
    }
  })

  it('are never worse with more iterations, wherever the beginning is broken off', () => {
    const instance = seededTrain(60, 3, 1, 2)
    const costs = [0, 5, 30, 59, 60, 61, 90, 200, 400, 700].map((most) => planned(instance, most).objective)
    expect(costs).toEqual(costs.toSorted((a, b) => b - a))
    expect(costs.at(-1)).toBeLessThan(costs[0] ?? 0)
  })
})
