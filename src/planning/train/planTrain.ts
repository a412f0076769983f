import type { Effort } from '../effort.ts'
import type { Heard, Planned } from '../planned.ts'
import { hasOneSeatEach, type TrainInstance, type TrainPlan } from './instance.ts'
import { planOneSeat } from './oneSeat/planOneSeat.ts'
import { planSeveralSeats } from './severalSeats/planSeveralSeats.ts'

/**
 * Sends candidates through the places of a train with the fewest weeks late and weeks under way, or all out soonest.
 * In: an instance (whole weeks; durations and seats at least 1, which is for its reader to see to), how long to go on, and
 * who hears of better plans. Out: the best plan found, a bound and whether it is proven. There always is a plan: weeks
 * after the calendar are open and nothing limits the end.
 */
export function planTrain(
  instance: TrainInstance,
  effort: Effort,
  heard?: Heard<TrainPlan>,
): Planned<TrainPlan> {
  const plan = hasOneSeatEach(instance) ? planOneSeat : planSeveralSeats
  return plan(instance, effort, heard)
}
