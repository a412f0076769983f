import type { Effort } from '../effort.ts'
import type { Heard, Planned } from '../planned.ts'
import { checkCohort } from './check.ts'
import type { CohortGoal, CohortInstance, CohortPlan } from './instance.ts'
import { type Pairs, pairsOf } from './pairs.ts'
import { stablePairs } from './stable.ts'
import { mostWorth } from './value.ts'

/**
 * In: an instance, which answer, how long (the value answer asks once a candidate), and who hears of the plan.
 * Out: `stable`: no candidate and track would rather have each other, and no other such plan is better for any candidate;
 * its bound is its own objective. `value`: the most worth, and with quotas the most worth of the plans that fill most
 * reserved seats. There is always a plan: nobody matched is one.
 */
export function planCohort(
  instance: CohortInstance,
  goal: CohortGoal,
  effort: Effort,
  heard?: Heard<CohortPlan>,
): Planned<CohortPlan> {
  const pairs = pairsOf(instance)
  if (goal === 'stable') return told(instance, pairs, stablePairs(pairs), 0, heard)
  const { chosen, unseen } = mostWorth(pairs, effort.isSpent)
  return told(instance, pairs, chosen, unseen, heard)
}

function told(
  instance: CohortInstance,
  pairs: Pairs,
  chosen: Int32Array,
  unseen: number,
  heard?: Heard<CohortPlan>,
): Planned<CohortPlan> {
  const plan = { assign: Array.from(chosen, (pair) => (pair < 0 ? -1 : (pairs.track[pair] ?? -1))) }
  const { objective } = checkCohort(instance, plan)
  const bound = unseen === 0 ? objective : boundOf(pairs)
  heard?.(plan, objective, bound)
  return { kind: 'plan', plan, objective, bound, isProven: unseen === 0 }
}

/** Everybody at the best there is for them, as if seats never ran out. */
function boundOf(pairs: Pairs): number {
  let bound = 0
  for (let candidate = 0; candidate < pairs.count; candidate += 1) {
    const own = pairs.worth.subarray(pairs.from[candidate], pairs.from[candidate + 1])
    bound += own.reduce((most, one) => Math.max(most, one), 0)
  }
  return bound
}
