import { fairnessFigures } from '#matching/fairness/figures.ts'
import { type GuardedFairness, guardedFairness } from '#matching/fairness/guarded.ts'
import type { Scope } from '../case.ts'
import { backgroundOf } from '../matching/background.ts'
import type { Everything, NamedJob } from '../matching/everything.ts'
import { workedOut } from '../matching/workedOut.ts'

export type FairnessNow = { readonly figures: GuardedFairness; readonly jobs: readonly NamedJob[] }

/** In: the organisation's data, the day. Out: whether its match is fair now, small groups kept back; its jobs. */
export const fairnessNow = (scope: Pick<Scope, 'tx' | 'actor' | 'today'>): Promise<FairnessNow> =>
  workedOut(scope, fairnessOf)

function fairnessOf({ people, jobs, skills }: Everything): FairnessNow {
  const asked = jobs.map((one) => one.job)
  return { figures: guardedFairness(fairnessFigures(people, asked, backgroundOf(skills))), jobs }
}
