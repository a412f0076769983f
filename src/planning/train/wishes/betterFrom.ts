import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { anewSearch } from './anew.ts'
import { weekOfEnd, weekOfMost } from './horizon.ts'
import { insertionOf, planOfWays, wayOf } from './insertion.ts'
import { seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/**
 * Goes on from a plan when something else is asked of it than it was made for: more seats, another week to be ready.
 * First everybody is taken out once and put back by the best way, the first ready first; then tries as long as they may last.
 * In: instance, wishes, a plan that keeps both, how long everybody once may take, how long the tries.
 * Out: a plan at least as good; null when there was no time for everybody once.
 */
export function betterFrom(
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: TrainPlan,
  effort: Effort,
  tries: Effort,
): { readonly plan: TrainPlan; readonly objective: number } | null {
  const horizon = Math.max(weekOfMost(instance, wishes), weekOfEnd(plan))
  const seats = seatsOf(instance, wishes, horizon)
  const insertion = insertionOf(seats)
  const inOrder = plan.end.map((end, candidate) => ({ end, candidate }))
  for (const { candidate } of inOrder) insertion.putBack(candidate, wayOf(plan, candidate))
  inOrder.sort((one, other) => one.end - other.end || one.candidate - other.candidate)
  for (const { candidate } of inOrder) {
    if (effort.isSpent()) return null
    insertion.take(candidate)
    // the way it had is free again, so there is one
    insertion.put(candidate)
  }
  let objective = insertion.cost()
  let best = insertion.ways.slice()
  const search = anewSearch(seats, insertion, randomFrom(effort.seed))
  while (!tries.isSpent()) {
    search()
    const cost = insertion.cost()
    if (cost >= objective) continue
    objective = cost
    best = insertion.ways.slice()
  }
  return { plan: planOfWays(seats, best), objective }
}
