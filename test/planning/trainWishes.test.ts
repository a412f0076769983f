import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrain } from '#planning/train/check.ts'
import type { TrainInstance, TrainPlan } from '#planning/train/instance.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { wishFaults } from '#planning/train/wishes/check.ts'
import { howManyReadyBy, oneMoreSeat } from '#planning/train/wishes/facts.ts'
import { planTrainWithWishes } from '#planning/train/wishes/planTrainWithWishes.ts'
import { readyBy } from '#planning/train/wishes/readyBy.ts'
import { movedStays, noWishes, type TrainWishes } from '#planning/train/wishes/wishes.ts'
import { trains } from './trains.ts'

const effort = (iterations = 60) => effortOfIterations(iterations, 7)

/** Trains with every kind of wish; some places are passed by. */
const wished = trains({ most: 5, seats: 2 }).chain((plain) => {
  const week = fc.nat({ max: 20 })
  const candidate = fc.nat({ max: plain.n - 1 })
  const place = fc.nat({ max: plain.m - 1 })
  return fc.record({
    instance: fc
      .array(fc.boolean(), { minLength: plain.n * plain.m, maxLength: plain.n * plain.m })
      .map((passes) => ({
        ...plain,
        duration: plain.duration.map((row, one) =>
          row.map((weeks, at) => (passes[one * plain.m + at] && (one + at) % 3 === 0 ? 0 : weeks)),
        ),
      })),
    wishes: fc.record({
      pins: fc.uniqueArray(fc.record({ candidate, place, start: week }), {
        maxLength: 2,
        selector: (one) => `${one.candidate} ${one.place}`,
      }),
      forbidden: fc.array(fc.record({ candidate, week }), { maxLength: 4 }),
      taken: fc.array(
        fc.record({ place, from: week, until: week }).filter((one) => one.from < one.until),
        { maxLength: 3 },
      ),
      intakes: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.uniqueArray(week, { minLength: 3, maxLength: 12 }) },
        ),
        {
          minLength: plain.m,
          maxLength: plain.m,
        },
      ),
      previous: fc.array(fc.option(fc.array(week, { minLength: plain.m, maxLength: plain.m })), {
        minLength: plain.n,
        maxLength: plain.n,
      }),
      changeWeight: fc.constantFrom(0, 1, 5),
    }),
  })
})

const objectiveOf = (
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: { start: readonly (readonly number[])[]; end: readonly number[] },
) => {
  const moved = movedStays(wishes, plan).length * wishes.changeWeight
  return instance.objective === 'makespan' ? null : checkTrain(instance, plan).objective + moved
}

describe('a train with wishes', () => {
  it('keeps every rule and every wish, and says its worth', () => {
    let plans = 0
    fc.assert(
      fc.property(wished, ({ instance, wishes }) => {
        const planned = planTrainWithWishes(instance, wishes, effort())
        if (planned.kind !== 'plan') return
        plans += 1
        expect(wishFaults(instance, wishes, planned.plan)).toEqual([])
        const objective = objectiveOf(instance, wishes, planned.plan)
        if (objective !== null) expect(planned.objective).toBe(objective)
        if (planned.bound !== null) expect(planned.bound).toBeLessThanOrEqual(planned.objective)
      }),
      { numRuns: 300 },
    )
    expect(plans).toBeGreaterThan(60)
  })

  it('gives the same for the same seed, and never worse for longer', () => {
    fc.assert(
      fc.property(wished, ({ instance, wishes }) => {
        const short = planTrainWithWishes(instance, wishes, effort(20))
        expect(planTrainWithWishes(instance, wishes, effort(20))).toEqual(short)
        const long = planTrainWithWishes(instance, wishes, effort(80))
        if (short.kind === 'plan')
          expect(long.kind === 'plan' && long.objective <= short.objective).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('names the rules that clash, the smallest set first', () => {
    let clashing = 0
    fc.assert(
      fc.property(wished, ({ instance, wishes }) => {
        const planned = planTrainWithWishes(instance, wishes, effort())
        if (planned.kind !== 'infeasible') return
        clashing += 1
        const sizes = planned.clashes.map(({ rules }) => rules.length)
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
        expect(Math.min(...sizes)).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
    expect(clashing).toBeGreaterThan(10)
  })

  it('is the plain train when nothing is wished', () => {
    fc.assert(
      fc.property(trains({ most: 5 }), (instance) => {
        expect(planTrainWithWishes(instance, noWishes(instance), effort())).toEqual(
          planTrain(instance, effort()),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('comes close to the plain train from scratch, when wishes say nothing new', () => {
    let worse = 0
    let proven = 0
    fc.assert(
      fc.property(trains({ most: 5, seats: 1 }), (instance) => {
        const best = planTrain(instance, effortOfIterations(100_000, 1))
        const pin = best.kind === 'plan' ? best.plan.start[0]?.[0] : undefined
        if (best.kind !== 'plan' || !best.isProven || pin === undefined) return
        const wishes = { ...noWishes(instance), pins: [{ candidate: 0, place: 0, start: pin }] }
        const planned = planTrainWithWishes(instance, wishes, effort(2000))
        proven += 1
        expect(planned.kind === 'plan' && planned.objective >= best.objective).toBe(true)
        if (planned.kind === 'plan' && planned.objective > best.objective) worse += 1
      }),
      { numRuns: 100 },
    )
    expect(proven).toBeGreaterThan(80)
    expect(worse / proven).toBeLessThan(0.05)
  })
})

describe('the way of one person', () => {
  /** Places that others hold for long, far apart from where the stays were before. */
  const blocked = fc.record({
    weeks: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })),
    taken: fc.array(
      fc.record({
        place: fc.nat({ max: 1 }),
        from: fc.nat({ max: 60 }),
        long: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 4 },
    ),
    previous: fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })),
    changeWeight: fc.constantFrom(0, 4, 60),
    due: fc.nat({ max: 60 }),
  })

  it('is the least there is, however far the seats lie', () => {
    let far = 0
    fc.assert(
      fc.property(blocked, ({ weeks, taken, previous, changeWeight, due }) => {
        const instance: TrainInstance = {
          type: 'train',
          n: 1,
          m: 2,
          H: 20,
          capacity: [1, 1],
          duration: [weeks],
          release: [2],
          due: [due],
          closed: [[3, 4], [9]],
          wTardy: 1,
          objective: 'late',
        }
        const wishes = {
          ...noWishes(instance),
          taken: taken.map(({ place, from, long }) => ({ place, from, until: from + long })),
          previous: [previous],
          changeWeight,
        }
        const planned = planTrainWithWishes(instance, wishes, effort())
        if (planned.kind !== 'plan') throw new Error('there is always a way')
        const [end = 0] = planned.plan.end
        if (end > 32) far += 1
        for (let one = 2; one <= end; one += 1)
          for (let other = one; other <= end; other += 1)
            for (let out = other; out <= other + 6 + 60; out += 1) {
              const plan = { start: [[one, other]], end: [out] }
              if ((objectiveOf(instance, wishes, plan) ?? 0) >= planned.objective) break
              expect(wishFaults(instance, wishes, plan)).not.toEqual([])
            }
      }),
      { numRuns: 60, seed: 3 },
    )
    expect(far).toBeGreaterThan(10)
  })
})

describe('planning again', () => {
  const instance: TrainInstance = {
    type: 'train',
    n: 3,
    m: 2,
    H: 30,
    capacity: [1, 1],
    duration: [
      [4, 4],
      [4, 4],
      [4, 4],
    ],
    release: [0, 0, 0],
    due: [30, 30, 30],
    closed: [[], []],
    wTardy: 100,
    objective: 'late',
  }
  const before = planTrain(instance, effort())

  it('changes nothing where nothing changed', () => {
    if (before.kind !== 'plan') throw new Error('no plan')
    const wishes = { ...noWishes(instance), previous: before.plan.start, changeWeight: 3 }
    const again = planTrainWithWishes(instance, wishes, effort(500))
    expect(again.kind === 'plan' && movedStays(wishes, again.plan)).toEqual([])
  })

  it('seats a latecomer behind the others rather than moving them', () => {
    if (before.kind !== 'plan') throw new Error('no plan')
    const late = {
      ...instance,
      n: 4,
      duration: [...instance.duration, [2, 2]],
      release: [0, 0, 0, 0],
      due: [30, 30, 30, 30],
    }
    const wishes = { ...noWishes(late), previous: [...before.plan.start, null], changeWeight: 20 }
    const again = planTrainWithWishes(late, wishes, effort(500))
    expect(again.kind === 'plan' && movedStays(wishes, again.plan)).toEqual([])
    const free = planTrainWithWishes(late, { ...wishes, changeWeight: 0 }, effort(500))
    expect(free.kind === 'plan' && movedStays(wishes, free.plan).length).toBeGreaterThan(0)
  })

  it('says which wishes clash', () => {
    const pins = [
      { candidate: 0, place: 0, start: 2 },
      { candidate: 1, place: 0, start: 4 },
    ]
    const planned = planTrainWithWishes(instance, { ...noWishes(instance), pins }, effort())
    expect(planned).toMatchObject({
      kind: 'infeasible',
      clashes: [{ rules: ['pin 0 0', 'pin 1 0', 'capacity 0'] }],
    })
    const forbidden = [{ candidate: 0, week: 2 }]
    const alone = planTrainWithWishes(
      instance,
      { ...noWishes(instance), pins: pins.slice(0, 1), forbidden },
      effort(),
    )
    expect(alone).toMatchObject({ kind: 'infeasible', clashes: [{ rules: ['forbidden 0 2', 'pin 0 0'] }] })
  })

  it('goes round seats of others', () => {
    const taken = [{ place: 0, from: 0, until: 6 }]
    const planned = planTrainWithWishes(instance, { ...noWishes(instance), taken }, effort(500))
    expect(planned.kind === 'plan' && planned.plan.start.map((row) => row[0])).toEqual(
      expect.arrayContaining([6, 10, 14]),
    )
  })
})

/** A train with a plan of it, and so many tries to make that better. */
const askedOf = (instance: TrainInstance, wishes: TrainWishes, plan: TrainPlan) => ({
  instance,
  wishes,
  plan,
  effort: effortOfIterations(1_000, 7),
  tries: effort(),
})

describe('how many can be ready', () => {
  it('is never above what is said to be the most, nor below the plan', () => {
    fc.assert(
      fc.property(wished, fc.integer({ min: 5, max: 40 }), ({ instance, wishes }, week) => {
        const planned = planTrainWithWishes(instance, wishes, effort())
        if (planned.kind !== 'plan') return
        const { ready, short } = readyBy(instance, wishes, planned.plan, week)
        expect(ready.length + short.length).toBe(instance.n)
        const howMany = howManyReadyBy(askedOf(instance, wishes, planned.plan), week)
        if (!howMany) throw new Error('not reckoned')
        expect(howMany.atLeast).toBeGreaterThanOrEqual(ready.length)
        expect(howMany.atLeast).toBeLessThanOrEqual(howMany.atMost)
      }),
      { numRuns: 100 },
    )
  })

  it('is no worse with one more seat', () => {
    fc.assert(
      fc.property(wished, ({ instance, wishes }) => {
        const planned = planTrainWithWishes(instance, wishes, effort())
        if (planned.kind !== 'plan') return
        for (let place = 0; place < instance.m; place += 1) {
          const more = oneMoreSeat(askedOf(instance, wishes, planned.plan), place)
          expect(more?.place).toBe(place)
          expect(more?.objective).toBeLessThanOrEqual(planned.objective)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('tells time from seats', () => {
    const instance: TrainInstance = {
      type: 'train',
      n: 3,
      m: 1,
      H: 20,
      capacity: [1],
      duration: [[4], [4], [12]],
      release: [0, 0, 0],
      due: [5, 5, 5],
      closed: [[]],
      wTardy: 100,
      objective: 'late',
    }
    const wishes = noWishes(instance)
    const planned = planTrainWithWishes(instance, wishes, effort())
    if (planned.kind !== 'plan') throw new Error('no plan')
    const { ready, short } = readyBy(instance, wishes, planned.plan, 5)
    expect(ready).toHaveLength(1)
    expect(short).toContainEqual({ candidate: 2, kind: 'time', aloneReady: 12 })
    expect(short).toContainEqual(expect.objectContaining({ kind: 'seat', place: 0, waited: 4 }))
    const asked = () => askedOf(instance, wishes, planned.plan)
    expect(oneMoreSeat(asked(), 0)).toMatchObject({ place: 0, lateWeeks: 10 })
    expect(howManyReadyBy(asked(), 8)).toEqual({ atLeast: 2, atMost: 2 })
  })
})
