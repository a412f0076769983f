import { fairnessFigures } from '#matching/fairness/figures.ts'
import { type GuardedFairness, guardedFairness } from '#matching/fairness/guarded.ts'
import type { Tx } from '#store/db.ts'
import { backgroundOf } from '../matching/background.ts'
import { everythingToMatch, type NamedJob } from '../matching/everything.ts'

export type FairnessNow = { readonly figures: GuardedFairness; readonly jobs: readonly NamedJob[] }

/** In: the organisation's data, the day. Out: whether its match is fair now, small groups kept back; its jobs. */
export async function fairnessNow(tx: Tx, today: string): Promise<FairnessNow> {
  const { people, jobs, skills } = await everythingToMatch(tx, today)
  const asked = jobs.map((one) => one.job)
  return { figures: guardedFairness(fairnessFigures(people, asked, backgroundOf(skills))), jobs }
}
