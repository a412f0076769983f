// Both answers of a cohort: how time grows with size, with and without quotas; processor time beside the clock.
// node bench/planning/cohort.ts
import type { CohortGoal } from '#planning/cohort/instance.ts'
import { planCohort } from '#planning/cohort/planCohort.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { ms, spread } from '../support/paired.ts'
import { busy } from '../support/planning/busy.ts'
import { seededCohort } from '../support/planning/cohorts.ts'

for (const quota of [0, 0.3])
  for (const [candidates, tracks] of [
    [100, 10],
    [250, 25],
    [500, 50],
    [1_000, 100],
    [2_000, 200],
    [5_000, 500],
  ] as const)
    for (const goal of ['stable', 'value'] as const) measure(candidates, tracks, quota, goal)

function measure(candidates: number, tracks: number, quota: number, goal: CohortGoal): void {
  const instances = Array.from({ length: 9 }, (_, seed) => seededCohort(candidates, tracks, seed, quota))
  const runs = instances.map((instance) => busy(() => planCohort(instance, goal, effortOfIterations(1e9, 1))))
  const size = `${candidates} x ${tracks}, quota ${quota}, ${goal}`
  const wall = ms(spread(runs.map((run) => run.wall)))
  process.stdout.write(`${size}: ${wall}, processor ${ms(spread(runs.map((run) => run.processor)))}\n`)
}
