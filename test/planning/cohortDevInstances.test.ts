import { expect, test } from 'vitest'
import { checkCohort } from '#planning/cohort/check.ts'
import type { CohortInstance } from '#planning/cohort/instance.ts'
import { planCohort } from '#planning/cohort/planCohort.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { devInstances } from './devInstances.ts'

type Best = { maxValue: number; stableMaxValue: number; candidateOptimalStable: number[] }
const there = devInstances<CohortInstance, Best>('cohort_20x4_s1', 'cohort_200x20_s1')

test.runIf(there.length > 0)('both answers of the instances with known values', () => {
  for (const { instance, best } of there) {
    const value = planCohort(instance, 'value', effortOfIterations(1_000_000, 1))
    expect(value).toMatchObject({ objective: best.maxValue, isProven: true })
    const stable = planCohort(instance, 'stable', effortOfIterations(1_000_000, 1))
    if (stable.kind !== 'plan') throw new Error('a cohort always has a plan')
    expect(stable.plan.assign).toEqual(best.candidateOptimalStable)
    expect(checkCohort(instance, stable.plan)).toMatchObject({ blockingPairs: 0, errors: [] })
  }
})
