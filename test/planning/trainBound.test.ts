import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrain } from '#planning/train/check.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { severalSeatsBound } from '#planning/train/severalSeats/bound.ts'
import { pricesOf } from '#planning/train/severalSeats/prices.ts'
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

describe('prices of weeks', () => {
  it('never give a bound above the best plan, round after round, and mostly meet it', () => {
    let met = 0
    let all = 0
    fc.assert(
      fc.property(trains({ most: 4, seats: 2 }), (made) => {
        const instance = { ...made, objective: 'late' as const }
        const answer = planned(instance, 50)
        const optimum = optimumOf(instance, answer.objective)
        const prices = pricesOf(instance, noWishes(instance), answer.plan)
        for (let round = 0; round < 300 && !prices.isDone(); round += 1) {
          prices.round(answer.objective + 5)
          expect(prices.bound()).toBeLessThanOrEqual(optimum)
        }
        all += 1
        if (prices.bound() === optimum) met += 1
      }),
      { numRuns: 100, seed: 9 },
    )
    expect(met / all).toBeGreaterThan(0.8)
  })

  it('take seats of others, weeks of intake and what a change costs into account', () => {
    const instance = {
      ...seededTrain(1, 1, 2, 1),
      capacity: [1],
      duration: [[2]],
      release: [0],
      due: [9],
      closed: [[]],
    }
    const wishes = { ...noWishes(instance), intakes: [[0, 6]], taken: [{ place: 0, from: 0, until: 3 }] }
    const boundOf = (wished: typeof wishes) => {
      const prices = pricesOf(instance, wished, { start: [[6]], end: [8] })
      for (let round = 0; round < 100 && !prices.isDone(); round += 1) prices.round(9)
      return prices.bound()
    }
    expect(boundOf(wishes)).toBe(8)
    expect(boundOf({ ...wishes, previous: [[7]], changeWeight: 1 })).toBe(9)
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
