import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { programSolver } from '#exchange/solver/programs.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrainingGroups } from '#planning/trainingGroups/check.ts'
import {
  bandsOf,
  type TrainingGroupsInstance,
  type TrainingGroupsPlan,
} from '#planning/trainingGroups/instance.ts'
import { planTrainingGroups } from '#planning/trainingGroups/planTrainingGroups.ts'
import type { SolveProgram } from '#planning/trainingGroups/program.ts'
import { seededGroups } from '../../bench/support/planning/groups.ts'
import { devInstances } from './devInstances.ts'

const solver = await programSolver()
const small = fc.record({
  type: fc.constant('trainingGroups' as const),
  name: fc.constant('small'),
  minSize: fc.integer({ min: 1, max: 2 }),
  maxSize: fc.integer({ min: 2, max: 3 }),
  rooms: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 2 }),
  bands: fc.integer({ min: 1, max: 2 }),
  learners: fc
    .array(fc.record({ level: fc.nat(3), slots: fc.subarray([0, 1]) }), { maxLength: 6 })
    .map((list) => list.map((one, id) => ({ ...one, id }))),
})
const middling = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 5 }))
  .map(([seed, learners, slots]) => seededGroups(learners, slots, seed))

function planned(instance: TrainingGroupsInstance, steps = 1e6) {
  const answer = planTrainingGroups(instance, effortOfIterations(steps, 1), solver)
  if (answer.kind !== 'plan') throw new Error('groups always have a plan')
  return answer
}

/** The least of every plan there is. */
function leastOf(instance: TrainingGroupsInstance, place: ([number, number] | null)[] = []): number {
  const learner = instance.learners[place.length]
  if (!learner) return leastSessions(instance, place)
  const choices = bandsOf(instance, learner).flatMap((band) =>
    learner.slots.map((slot): [number, number] => [slot, band]),
  )
  return Math.min(...[null, ...choices].map((choice) => leastOf(instance, [...place, choice])))
}

function leastSessions(instance: TrainingGroupsInstance, place: TrainingGroupsPlan['place']): number {
  const sessions: Record<string, number> = {}
  for (const one of place) {
    if (!one) continue
    const heads = place.filter((other) => other?.join('_') === one.join('_')).length
    sessions[one.join('_')] = Math.ceil(heads / instance.maxSize)
  }
  const verdict = checkTrainingGroups(instance, { place, sessions })
  return verdict.isFeasible ? verdict.objective : Number.POSITIVE_INFINITY
}

describe('training groups', () => {
  it('are the best of every plan there is', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const { plan, objective, bound, isProven } = planned(instance)
        expect(checkTrainingGroups(instance, plan)).toMatchObject({ errors: [], objective })
        expect([objective, bound, isProven]).toEqual([leastOf(instance), objective, true])
      }),
      { numRuns: 60 },
    )
  })

  it('keep the rules, and are never worse with one more room or another slot', () => {
    fc.assert(
      fc.property(middling, fc.nat(), (instance, pick) => {
        const tight = planned(instance)
        expect(checkTrainingGroups(instance, tight.plan)).toMatchObject({ errors: [] })
        expect(tight.isProven).toBe(true)
        const rooms = instance.rooms.map((one, slot) =>
          slot === pick % instance.rooms.length ? one + 1 : one,
        )
        expect(planned({ ...instance, rooms }).objective).toBeLessThanOrEqual(tight.objective)
        const learners = instance.learners.map((one, index) =>
          index === pick % instance.learners.length
            ? { ...one, slots: instance.rooms.map((_, slot) => slot) }
            : one,
        )
        expect(planned({ ...instance, learners }).objective).toBeLessThanOrEqual(tight.objective)
        expect(planned(instance)).toEqual(tight)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('cut off, keep the rules and tell a bound that is true; going on is never worse', () => {
    fc.assert(
      fc.property(middling, (instance) => {
        const best = planned(instance)
        let before = Number.POSITIVE_INFINITY
        for (const steps of [0, 100, 400, 1600]) {
          const cut = planned(instance, steps)
          expect(checkTrainingGroups(instance, cut.plan)).toMatchObject({
            errors: [],
            objective: cut.objective,
          })
          expect(cut.bound).toBeLessThanOrEqual(best.objective)
          expect(cut.isProven).toBe(cut.objective === cut.bound)
          expect(cut.objective).toBeLessThanOrEqual(before)
          before = cut.objective
        }
      }),
      { numRuns: 25 },
    )
  })

  it('tells of better plans while it goes on, and of numbers that keep no rule nothing', () => {
    const instance = seededGroups(40, 6, 2)
    const told: number[] = []
    const answer = planTrainingGroups(instance, effortOfIterations(1e6, 1), solver, (plan, objective) => {
      expect(checkTrainingGroups(instance, plan)).toMatchObject({ errors: [], objective })
      told.push(objective)
    })
    expect(told.at(-1)).toBe(answer.kind === 'plan' && answer.objective)
    expect(told).toEqual(told.toSorted((one, other) => other - one))

    const broken: SolveProgram = ({ columns }, _, heard) => {
      const values = columns.map((column) => column.upper)
      heard(values)
      return { values, bound: null }
    }
    const nobody = planTrainingGroups(instance, effortOfIterations(1, 1), broken)
    expect(nobody).toMatchObject({ objective: 40_000, isProven: false })
  })

  it('are proven for two hundred learners over sixteen times', () => {
    expect(planned(seededGroups(200, 16, 2), 1e7)).toMatchObject({ objective: 3130, isProven: true })
  })

  it('the check refuses who cannot come, another level, too few, too many and too many rooms', () => {
    const instance: TrainingGroupsInstance = {
      ...seededGroups(1, 1, 1),
      minSize: 2,
      maxSize: 2,
      rooms: [1, 1],
      learners: [0, 0, 3].map((level, id) => ({ id, level, slots: [0] })),
    }
    const errors = (place: TrainingGroupsPlan['place'], sessions: Record<string, number>) =>
      checkTrainingGroups(instance, { place, sessions }).errors
    expect(errors([[0, 0], [0, 0], null], { '0_0': 1 })).toEqual([])
    expect(errors([[1, 0], [1, 0], null], { '1_0': 1 })).toHaveLength(2)
    expect(errors([[0, 0], null, [0, 0]], { '0_0': 1 })).toEqual(['learner 2 wrong level band'])
    expect(errors([[0, 0], null, null], { '0_0': 1 })).toEqual(['session 0_0: 1 learners in 1 groups'])
    expect(errors([[0, 0], [0, 0], null], {})).toEqual(['no session 0_0'])
    expect(errors([null, null, null], { '0_0': 0, '7_0': 0 })).toEqual(['slot 7: too many rooms'])
    expect(errors([null], {})).toEqual(['place needs one entry a learner'])
  })
})

const there = devInstances<TrainingGroupsInstance, { objective: number }>('groups_60x8_s1')

test.runIf(there.length > 0)('the instance with a known best value is proven', () => {
  for (const { instance, best } of there) {
    const { objective, isProven, plan } = planned(instance)
    expect([objective, isProven]).toEqual([best.objective, true])
    expect(checkTrainingGroups(instance, plan).errors).toEqual([])
  }
})
