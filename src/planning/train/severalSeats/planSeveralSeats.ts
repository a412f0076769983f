import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { Heard, Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { trackOf } from '../track.ts'
import { noWishes } from '../wishes/wishes.ts'
import { severalSeatsBound } from './bound.ts'
import { pricesOf } from './prices.ts'
import { searchOf } from './search.ts'
import { planOfWalk } from './walk.ts'

/**
 * A train in which some place has more than one seat: one may overtake another, so that every place has its order.
 * In: instance, how long (asked once a move), who hears of better plans.
 * Out: the best plan found; proven when it meets the bound.
 */
export function planSeveralSeats(
  instance: TrainInstance,
  effort: Effort,
  heard?: Heard<TrainPlan>,
): Planned<TrainPlan> {
  const track = trackOf(instance)
  const search = searchOf(track, randomFrom(effort.seed))
  let bound = severalSeatsBound(track)
  let plan = planOfWalk(track, search.walk)
  heard?.(plan, search.cost(), bound)
  const prices = track.isMakespan ? null : pricesOf(instance, noWishes(instance), plan)
  for (let move = 1; search.cost() > bound && !effort.isSpent(); move += 1) {
    if (search.step()) {
      plan = planOfWalk(track, search.walk)
      heard?.(plan, search.cost(), bound)
    }
    // as many moves as people take longer than a round of prices
    if (prices && move % instance.n === 0 && !prices.isDone()) {
      prices.round(search.cost())
      bound = Math.max(bound, prices.bound())
    }
  }
  return { kind: 'plan', plan, objective: search.cost(), bound, isProven: search.cost() <= bound }
}
