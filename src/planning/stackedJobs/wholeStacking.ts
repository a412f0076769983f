import type { Effort } from '../effort.ts'
import type { PackingSolver } from '../packing.ts'
import type { Heard } from '../planned.ts'
import type { AnyPlanned } from '../planOf.ts'
import type { StackedJobsInstance, StackedJobsPlan } from './instance.ts'
import { type MissingHoursFound, missingHours } from './missingHours.ts'
import { planStackedJobs } from './planStackedJobs.ts'

export type StackingTask = { readonly instance: StackedJobsInstance; readonly keep: StackedJobsPlan['jobs'] }

/** What is told beside the full jobs. */
export type StackingFacts = { readonly missing: MissingHoursFound }

/**
 * Full jobs as people ask for them: the plan with the jobs they keep, and in the time that is left which hours would make
 * more. In: the task, how long for both, the solver, who hears of better plans. Out: the plan with `StackingFacts`.
 */
export function planWholeStacking(
  { instance, keep }: StackingTask,
  effort: Effort,
  solver: PackingSolver,
  heard?: Heard<unknown>,
): AnyPlanned {
  const planned = planStackedJobs(instance, effort, solver, heard, keep)
  if (planned.kind !== 'plan') return planned
  const facts: StackingFacts = { missing: missingHours(instance, planned.plan, effort, solver) }
  return { ...planned, facts }
}
