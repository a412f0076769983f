import { type AnyInstance, type Goal, isMost } from '#planning/planOf.ts'
import type { Answered } from '../planner/runPlanner.ts'

/**
 * What a planner came to, as the file gives it.
 * In: the instance, the goal, the answer, how many seconds it took; null where every run must give the same bytes.
 * Out: the object to write.
 */
export function planAnswer(
  instance: AnyInstance,
  goal: Goal,
  planned: Answered,
  seconds: number | null,
): object {
  const told = seconds === null ? null : Math.round(seconds * 1000) / 1000
  const head = { instance: instance.name, ...(instance.type === 'cohort' && { goal }) }
  if (planned.kind === 'infeasible')
    return { ...head, infeasible: true, clashes: planned.clashes, seconds: told }
  return {
    ...head,
    objective: planned.objective,
    provenOptimal: planned.isProven,
    ...bound(instance, goal, planned.bound),
    seconds: told,
    ...planned.facts,
    plan: planned.plan,
  }
}

/** A stable plan is bound by nothing but being stable: its worth has no bound to tell. */
function bound(instance: AnyInstance, goal: Goal, value: number | null): object {
  if (value === null || (instance.type === 'cohort' && goal === 'stable')) return {}
  return isMost(instance) ? { upperBound: value } : { lowerBound: value }
}
