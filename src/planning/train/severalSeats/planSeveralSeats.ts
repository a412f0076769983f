import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { Heard, Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { trackOf } from '../track.ts'
import { severalSeatsBound } from './bound.ts'
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
  const bound = severalSeatsBound(track)
  const search = searchOf(track, randomFrom(effort.seed))
  let plan = planOfWalk(track, search.walk)
  heard?.(plan, search.cost(), bound)
  while (search.cost() > bound && !effort.isSpent()) {
    if (!search.step()) continue
    plan = planOfWalk(track, search.walk)
    heard?.(plan, search.cost(), bound)
  }
  return { kind: 'plan', plan, objective: search.cost(), bound, isProven: search.cost() <= bound }
}
