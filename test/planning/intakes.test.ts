import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#method/dates.ts'
import { lastKnownBefore, takesIn } from '#planning/calendar/intakes.ts'
import { placeWeeks } from '#planning/calendar/placeWeeks.ts'
import { weeksFrom } from '#planning/calendar/weeks.ts'
import { slotsIn } from '#planning/developmentPath/slots.ts'
import { effortOfIterations } from '#planning/effort.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import { planTrainWithWishes } from '#planning/train/wishes/planTrainWithWishes.ts'
import { noWishes } from '#planning/train/wishes/wishes.ts'

const firstMonday = '2027-03-01'
const weeks = weeksFrom(firstMonday, 40)
const day = fc.integer({ min: -30, max: 270 }).map((days) => addDays(firstMonday, days))

/** A place with days of intake and days on which it is shut. */
const calendar = fc.record({
  closures: fc.array(
    fc.tuple(day, fc.nat({ max: 20 })).map(([fromOn, long]) => ({ fromOn, untilOn: addDays(fromOn, long) })),
    { maxLength: 4 },
  ),
  schoolRegion: fc.constant(null),
  intakes: fc.option(fc.array(day, { minLength: 1, maxLength: 5 })),
})

function known(place: Parameters<typeof placeWeeks>[1]) {
  const found = placeWeeks(weeks, place)
  if (found.kind !== 'known') throw new Error('there are no school holidays in it')
  return found
}

describe('days of intake', () => {
  it('let a train and a path begin in the same weeks, and in none after the last that is known', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1, max: 3 }), (place, long) => {
        const { closed, intake } = known(place)
        const slots = slotsIn({ weeks: long, closed, intake, full: [] }, weeks.count)
        const byPath = new Set(slots.map(([start]) => start))
        const instance: TrainInstance = {
          type: 'train',
          n: 1,
          m: 1,
          H: weeks.count,
          capacity: [1],
          duration: [[long]],
          release: [0],
          due: [0],
          closed: [[...closed]],
          wTardy: 1,
          objective: 'late',
        }
        const wishes = { ...noWishes(instance), intakes: [intake] }
        // a path looks no further than its weeks, so the last are left out
        for (let start = 0; start < weeks.count - 12; start += 1) {
          const pins = [{ candidate: 0, place: 0, start }]
          const byTrain = planTrainWithWishes(instance, { ...wishes, pins }, effortOfIterations(5, 1))
          const mayBegin = takesIn(intake, start) && !closed.includes(start)
          expect([byTrain.kind === 'plan', byPath.has(start)]).toEqual([mayBegin, mayBegin])
          if (place.intakes && mayBegin)
            expect(place.intakes.some((one) => one >= addDays(firstMonday, start * 7))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('say until when they are known', () => {
    const days = ['2027-05-03', '2027-03-08']
    expect(lastKnownBefore(days, '2027-09-01')).toBe('2027-05-03')
    expect(lastKnownBefore(days, '2027-05-03')).toBeNull()
    expect(lastKnownBefore([], '2027-05-03')).toBeNull()
    expect(lastKnownBefore(null, '2027-05-03')).toBeNull()
  })
})

describe('a train in which more people come than can begin', () => {
  const instance: TrainInstance = {
    type: 'train',
    n: 4,
    m: 2,
    H: 40,
    capacity: [2, 1],
    duration: [
      [2, 4],
      [2, 4],
      [3, 0],
      [2, 4],
    ],
    release: [0, 0, 0, 0],
    due: [30, 30, 30, 30],
    closed: [[], []],
    wTardy: 10,
    objective: 'late',
  }
  const plannedOn = (...intakes: number[]) =>
    planTrainWithWishes(
      instance,
      { ...noWishes(instance), intakes: [null, intakes] },
      effortOfIterations(200, 1),
    )

  it('names the days of intake and the seats', () => {
    expect(plannedOn(4, 8)).toMatchObject({
      kind: 'infeasible',
      clashes: [{ rules: ['intake 1', 'capacity 1'] }],
    })
    // the second day comes before the first has left
    expect(plannedOn(4, 6, 12)).toMatchObject({ kind: 'infeasible' })
    expect(plannedOn(4, 8, 12)).toMatchObject({ kind: 'plan' })
  })

  it('never says so of a train that has a plan', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }), (intakes) => {
        const days = intakes.toSorted((one, other) => one - other)
        // one seat, four weeks, three people: who comes first goes first
        let free = 2
        let seated = 0
        for (const week of days) {
          if (week < free) continue
          free = week + 4
          seated += 1
        }
        const planned = plannedOn(...intakes)
        if (planned.kind === 'infeasible') expect(seated).toBeLessThan(3)
        if (planned.kind === 'plan') expect(seated).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 200 },
    )
  })
})
