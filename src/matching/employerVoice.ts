import type { Explanation, RequirementFinding } from './explain.ts'
import { type Readiness, readinessOf } from './readiness.ts'

/** How somebody stands towards a skill, as an employer hears it. */
export const standingKeys = ['can', 'nearly', 'resembling', 'learns', 'ask'] as const
export type Standing = (typeof standingKeys)[number]

export type ToldToEmployer = {
  readonly readiness: Readiness | null
  /** Whether what is missing can be learnt before the start; null when all is had or it is not known. */
  readonly inTime: boolean | null
  readonly skills: readonly { readonly uri: string; readonly standing: Standing }[]
}

/**
 * An explanation as the employer hears it: the skills that are really needed and how far somebody is; no points, no
 * other skills, no circumstances, no motivation. In: an explanation. Out: only this.
 */
export function toldToEmployer({ requirements, tier, weeksNeeded }: Explanation): ToldToEmployer {
  const required = requirements.filter((one) => one.need === 'required')
  return {
    readiness: readinessOf(required),
    inTime: weeksNeeded === 0 || weeksNeeded === null || tier === 3 ? null : tier === 1,
    skills: required.map((one) => ({ uri: one.uri, standing: standingOf(one) })),
  }
}

function standingOf({ state, had, level, via }: RequirementFinding): Standing {
  if (state === 'has') return 'can'
  if (had !== undefined) return had === level - 1 ? 'nearly' : 'learns'
  return via === undefined ? 'ask' : 'resembling'
}
