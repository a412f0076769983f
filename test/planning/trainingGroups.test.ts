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

const solver = await programSolver(10)
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

async function planned(instance: TrainingGroupsInstance, solve: SolveProgram = solver, steps = 10) {
  const answer = await planTrainingGroups(instance, effortOfIterations(steps, 1), solve)
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
  it('are the best of every plan there is', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (instance) => {
        const { plan, objective, bound, isProven } = await planned(instance)
        expect(checkTrainingGroups(instance, plan)).toMatchObject({ errors: [], objective })
        expect([objective, bound, isProven]).toEqual([leastOf(instance), objective, true])
      }),
      { numRuns: 60 },
    )
  })

  it('keep the rules, and are never worse with one more room or another slot', async () => {
    await fc.assert(
      fc.asyncProperty(middling, fc.nat(), async (instance, pick) => {
        const tight = await planned(instance)
        expect(checkTrainingGroups(instance, tight.plan)).toMatchObject({ errors: [] })
        expect(tight.isProven).toBe(true)
        const rooms = instance.rooms.map((one, slot) =>
          slot === pick % instance.rooms.length ? one + 1 : one,
        )
        expect((await planned({ ...instance, rooms })).objective).toBeLessThanOrEqual(tight.objective)
        const learners = instance.learners.map((one, index) =>
          index === pick % instance.learners.length
            ? { ...one, slots: instance.rooms.map((_, slot) => slot) }
            : one,
        )
        expect((await planned({ ...instance, learners })).objective).toBeLessThanOrEqual(tight.objective)
        expect(await planned(instance)).toEqual(tight)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('cut off, tell a bound that is true', async () => {
    const inTime = (instance: TrainingGroupsInstance): SolveProgram => {
      const hasWhole = (columns: readonly { isWhole: boolean }[]) => columns.some((one) => one.isWhole)
      return async (program) =>
        hasWhole(program.columns) && instance.learners.length > 0
          ? { values: null, isBest: false }
          : solver(program)
    }
    await fc.assert(
      fc.asyncProperty(middling, async (instance) => {
        const best = await planned(instance)
        for (const steps of [0, 1, 9]) {
          const cut = await planned(instance, inTime(instance), steps)
          expect(cut.bound).toBeLessThanOrEqual(best.objective)
          expect(cut.objective).toBe(1000 * instance.learners.length)
          if (cut.isProven) expect(cut.objective).toBe(best.objective)
        }
      }),
      { numRuns: 25 },
    )
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

test.runIf(there.length > 0)('the instance with a known best value is proven', async () => {
  for (const { instance, best } of there) {
    const { objective, isProven, plan } = await planned(instance)
    expect([objective, isProven]).toEqual([best.objective, true])
    expect(checkTrainingGroups(instance, plan).errors).toEqual([])
  }
})
