import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrain } from '#planning/train/check.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { severalSeatsBound } from '#planning/train/severalSeats/bound.ts'
import { trackOf } from '#planning/train/track.ts'
import { trains } from './trains.ts'

const planned = (instance: TrainInstance, iterations = 3_000, seed = 1) => {
  const answer = planTrain(instance, effortOfIterations(iterations, seed))
  if (answer.kind !== 'plan') throw new Error('a train always has a plan')
  return answer
}

describe('a train of places', () => {
  it('passes the check, costs what it says, and no bound is above it', () => {
    fc.assert(
      fc.property(trains(), (instance) => {
        const { plan, objective, bound } = planned(instance)
        expect(checkTrain(instance, plan)).toMatchObject({ faults: [], objective })
        expect(bound).toBeLessThanOrEqual(objective)
      }),
      { numRuns: 150 },
    )
  })

  it('with one seat each is the best of all orders', () => {
    fc.assert(
      fc.property(trains({ most: 5, seats: 1 }), (instance) => {
        const { objective, isProven } = planned(instance, 100_000)
        expect(isProven).toBe(true)
        expect(objective).toBe(bestOfWeeks(instance))
        expect(severalSeatsBound(trackOf(instance))).toBeLessThanOrEqual(objective)
      }),
      { numRuns: 60 },
    )
  })

  it('with several seats has a bound that no order of going in, one after another, is below', () => {
    fc.assert(
      fc.property(trains({ most: 6 }), fc.nat(), (instance, seed) => {
        const bound = severalSeatsBound(trackOf(instance))
        expect(planned(instance, 2_000, seed).objective).toBeGreaterThanOrEqual(bound)
      }),
      { numRuns: 100 },
    )
  })

  it('is never worse with more iterations, and the same with the same', () => {
    fc.assert(
      fc.property(
        trains({ most: 12 }),
        fc.nat({ max: 400 }),
        fc.nat({ max: 400 }),
        (instance, some, more) => {
          const short = planned(instance, some)
          expect(planned(instance, some + more).objective).toBeLessThanOrEqual(short.objective)
          expect(planned(instance, some)).toEqual(short)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is never worse when proven and a rule is loosened', () => {
    fc.assert(
      fc.property(trains({ most: 6, seats: 1 }), fc.nat(), (instance, place) => {
        const open = instance.closed.map((weeks, at) => (at === place % instance.m ? [] : weeks))
        const [strict, loose] = [planned(instance, 100_000), planned({ ...instance, closed: open }, 100_000)]
        expect(strict.isProven && loose.isProven).toBe(true)
        expect(loose.objective).toBeLessThanOrEqual(strict.objective)
      }),
      { numRuns: 60 },
    )
  })

  it('tells the maker what is wrong with a plan', () => {
    const instance: TrainInstance = {
      type: 'train',
      n: 2,
      m: 1,
      H: 4,
      capacity: [1],
      duration: [[2], [2]],
      release: [0, 1],
      due: [2, 2],
      closed: [[1]],
      wTardy: 10,
      objective: 'late',
    }
    const faults = (start: number[][], end: number[]) => checkTrain(instance, { start, end }).faults
    expect(faults([[0], [3]], [3, 5])).toEqual([])
    expect(faults([[0], [2]], [3, 5])).toEqual(['place 0: over capacity in week 2'])
    expect(faults([[0], [3]], [2, 5])).toEqual(['candidate 0, place 0: 1 open weeks'])
    expect(faults([[4], [0]], [6, 3])).toEqual(['candidate 1: before release'])
    expect(faults([[1], [4]], [4, 6])).toEqual(['candidate 0, place 0: enters in a closed week'])
    expect(faults([[0]], [3, 5])).toEqual(['shape'])
  })
})

/** By trying every order of entry, counted week by week in another way than the planner does. */
function bestOfWeeks(instance: TrainInstance): number {
  const { n, m } = instance
  const shut = instance.closed.map((weeks) => new Set(weeks))
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((o) => [one, ...o]))
  let best = Number.POSITIVE_INFINITY
  for (const order of orders(Array.from({ length: n }, (_, one) => one))) {
    const start = Array.from({ length: n }, () => new Array<number>(m).fill(0))
    const end = new Array<number>(n).fill(0)
    let free = new Array<number>(m).fill(0)
    for (const one of order) {
      let week = instance.release[one] ?? 0
      const left: number[] = []
      for (let place = 0; place < m; place += 1) {
        week = Math.max(week, free[place] ?? 0)
        while (shut[place]?.has(week)) week += 1
        const row = start[one]
        if (row) row[place] = week
        if (place > 0) left[place - 1] = week
        for (let todo = instance.duration[one]?.[place] ?? 0; todo > 0; week += 1)
          if (!shut[place]?.has(week)) todo -= 1
      }
      left[m - 1] = week
      end[one] = week
      free = left
    }
    const check = checkTrain(instance, { start, end })
    expect(check.faults).toEqual([])
    best = Math.min(best, check.objective)
  }
  return best
}
