import type { RequirementFinding } from './explain.ts'

/** How far somebody is with what the job really needs, for the employer: a start, not a verdict. */
export const readinessKeys = ['canStart', 'partly', 'willLearn'] as const
export type Readiness = (typeof readinessKeys)[number]

/**
 * In: the findings on the required skills. Out: `canStart` when all are had, `partly` from half on (one employer
 * moved people on to the job at half of the competences: the rest is learnt there), else `willLearn`; null when the
 * job names no required skills, or nobody spoke of any of them yet.
 */
export function readinessOf(required: readonly RequirementFinding[]): Readiness | null {
  if (required.every((one) => one.had === undefined)) return null
  const had = required.filter((one) => one.state === 'has').length
  if (had === required.length) return 'canStart'
  return had * 2 >= required.length ? 'partly' : 'willLearn'
}
