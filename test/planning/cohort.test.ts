import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockingPairs } from '#planning/cohort/blocking.ts'
import { checkCohort } from '#planning/cohort/check.ts'
import { compareCohort } from '#planning/cohort/compare.ts'
import type { CohortGoal, CohortInstance, CohortPlan } from '#planning/cohort/instance.ts'
import { planCohort } from '#planning/cohort/planCohort.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { seededCohort } from '../../bench/support/planning/cohorts.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const small = fc
  .tuple(
    seeds,
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom(0, 0.4, 0.8, 1),
  )
  .map(([seed, people, tracks, quota]) => narrow(seededCohort(people, tracks, seed, quota)))
const middling = fc
  .tuple(seeds, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 0.3, 1))
  .map(([seed, people, tracks, quota]) => seededCohort(people, tracks, seed, quota))

/** One or two seats a track, so that people are in each other's way. */
function narrow(instance: CohortInstance): CohortInstance {
  const tracks = instance.tracks.map((track) => {
    const capacity = 1 + (track.id % 2)
    return { ...track, capacity, quota: Math.min(track.quota ?? 0, capacity) }
  })
  return { ...instance, tracks }
}

function planned(instance: CohortInstance, goal: CohortGoal, iterations = 1_000_000) {
  const answer = planCohort(instance, goal, effortOfIterations(iterations, 1))
  if (answer.kind !== 'plan') throw new Error('a cohort always has a plan')
  return answer
}

/** Every plan there is. */
function* everyPlan(instance: CohortInstance, assign: number[] = []): Generator<CohortPlan> {
  const candidate = instance.candidates[assign.length]
  if (!candidate) {
    if (checkCohort(instance, { assign }).isFeasible) yield { assign }
    return
  }
  for (const track of [-1, ...candidate.pref]) yield* everyPlan(instance, [...assign, track])
}

describe('the stable answer', () => {
  it('keeps the rules and leaves no pair that would rather have each other', () => {
    fc.assert(
      fc.property(middling, (instance) => {
        const verdict = checkCohort(instance, planned(instance, 'stable').plan)
        expect(verdict).toMatchObject({ isFeasible: true, errors: [], blockingPairs: 0 })
      }),
    )
  })

  it('is for every candidate the best of all stable plans', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const { plan } = planned(instance, 'stable')
        const wish = (other: CohortPlan, index: number) => {
          const place = instance.candidates[index]?.pref.indexOf(other.assign[index] ?? -1) ?? -1
          return place < 0 ? Number.POSITIVE_INFINITY : place
        }
        for (const other of everyPlan(instance)) {
          if (blockingPairs(instance, other).length > 0) continue
          for (const index of plan.assign.keys())
            expect(wish(plan, index)).toBeLessThanOrEqual(wish(other, index))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the value answer', () => {
  it('fills most reserved seats, and is worth most of the plans that do', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const verdict = checkCohort(instance, planned(instance, 'value').plan)
        const best = [...everyPlan(instance)]
          .map((plan) => checkCohort(instance, plan))
          .reduce((one, other) => (isBetter(other, one) ? other : one))
        expect(verdict.errors).toEqual([])
        expect([verdict.reservedFilled, verdict.objective]).toEqual([best.reservedFilled, best.objective])
      }),
      { numRuns: 60 },
    )
  })

  it('is never worth less with one more seat, and never less than the stable one without quotas', () => {
    fc.assert(
      fc.property(middling, fc.nat(), (instance, pick) => {
        const free = { ...instance, tracks: instance.tracks.map((track) => ({ ...track, quota: 0 })) }
        const value = planned(free, 'value')
        expect(value.isProven).toBe(true)
        expect(value.objective).toBeGreaterThanOrEqual(planned(free, 'stable').objective)
        const wider = pick % free.tracks.length
        const tracks = free.tracks.map((one) =>
          one.id === wider ? { ...one, capacity: one.capacity + 1 } : one,
        )
        expect(planned({ ...free, tracks }, 'value').objective).toBeGreaterThanOrEqual(value.objective)
      }),
    )
  })

  it('cut off early, keeps the rules, is no better with less, and its bound is true', () => {
    fc.assert(
      fc.property(middling, fc.integer({ min: 0, max: 60 }), (instance, iterations) => {
        const free = { ...instance, tracks: instance.tracks.map((track) => ({ ...track, quota: 0 })) }
        const early = planned(free, 'value', iterations)
        expect(checkCohort(free, early.plan)).toMatchObject({ isFeasible: true, objective: early.objective })
        expect(planned(free, 'value', iterations + 1).objective).toBeGreaterThanOrEqual(early.objective)
        const best = planned(free, 'value')
        expect(early.bound).toBeGreaterThanOrEqual(best.objective)
        if (early.isProven) expect(early.objective).toBe(best.objective)
        expect(planned(free, 'value', iterations)).toEqual(early)
      }),
    )
  })
})

function isBetter(one: ReturnType<typeof checkCohort>, other: ReturnType<typeof checkCohort>): boolean {
  if (one.reservedFilled !== other.reservedFilled) return one.reservedFilled > other.reservedFilled
  return one.objective > other.objective
}

const near = { level: 3, pos: [0, 0] as const }
const two: CohortInstance = {
  type: 'cohort',
  name: 'two employers',
  candidates: [
    { ...near, id: 0, priority: 0, pref: [0, 1] },
    { ...near, id: 1, priority: 1, pref: [0] },
  ],
  tracks: [
    { id: 0, capacity: 1, minLevel: 0, pos: [0, 0], maxTravel: 10, pref: [0, 1] },
    { id: 1, capacity: 1, minLevel: 0, pos: [0, 0], maxTravel: 10, pref: [0] },
  ],
  weights: { match: 1000, candRank: 20, trackRank: 1 },
}

describe('an example', () => {
  it('tells what each answer costs whom', () => {
    const stable = planned(two, 'stable').plan
    const value = planned(two, 'value').plan
    expect([stable.assign, value.assign]).toEqual([
      [0, -1],
      [1, 0],
    ])
    const told = compareCohort(two, stable, value)
    expect(told.candidates.map((one) => one.valueIs)).toEqual(['worse', 'better'])
    expect(told.blockingOfValue).toEqual([{ candidate: 0, track: 0 }])
    expect(told.tracks[0]?.value).toEqual({ filled: 1, ofPriority: 1, meanRank: 2 })
    expect(told.tracks[1]?.stable).toEqual({ filled: 0, ofPriority: 0, meanRank: null })
  })

  it('gives a reserved seat to the priority group, also in the stable answer', () => {
    const tracks = two.tracks.map((track) => ({ ...track, quota: 1 }))
    expect(planned({ ...two, tracks }, 'stable').plan.assign).toEqual([1, 0])
  })

  it('the check refuses too many, a track that is not on the list, too far and too low', () => {
    const errors = (assign: number[], change: Partial<CohortInstance> = {}) =>
      checkCohort({ ...two, ...change }, { assign }).errors
    expect(errors([0, 0])).toEqual(['track 0 over capacity'])
    expect(errors([0, 1])).toEqual(['candidate 1 not on list for 1'])
    expect(errors([7, -1])).toEqual(['candidate 0: no track 7'])
    expect(errors([0])).toEqual(['assign needs one entry a candidate'])
    const far = two.tracks.map((track) => ({ ...track, pos: [11, 0] as const }))
    expect(errors([0, -1], { tracks: far })).toEqual(['candidate 0 hard rule'])
    const high = two.tracks.map((track) => ({ ...track, minLevel: 4 }))
    expect(errors([0, -1], { tracks: high })).toEqual(['candidate 0 hard rule'])
  })
})
