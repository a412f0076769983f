import type { SkillFinding } from './skillFit.ts'

/** How far somebody is with what the job really needs, for the employer: a start, not a verdict. */
export const readinessKeys = ['canStart', 'partly', 'willLearn'] as const
export type Readiness = (typeof readinessKeys)[number]

/**
 * In: the findings on the essential skills. Out: `canStart` when all are had, `partly` from half on (one employer
 * moved people on to the job at half of the competences: the rest is learnt there), else `willLearn`; null when the
 * job names no essential skills, or nobody spoke of any of them yet.
 */
export function readinessOf(essential: readonly SkillFinding[]): Readiness | null {
  if (essential.every((one) => one.state === 'unknown')) return null
  const had = essential.filter((one) => one.state === 'had').length
  if (had === essential.length) return 'canStart'
  return had * 2 >= essential.length ? 'partly' : 'willLearn'
}
