import type { Effort } from '../../effort.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { aloneWeeks, leavingWeeks } from '../severalSeats/bound.ts'
import { trackOf } from '../track.ts'
import { betterFrom } from './betterFrom.ts'
import { aloneEnds } from './readyBy.ts'
import type { TrainWishes } from './wishes.ts'

/** How many can be ready by a week. */
export type HowMany = {
  /** So many are in a plan that was found. */
  readonly atLeast: number
  /** No plan has more. */
  readonly atMost: number
}

/** The train, a plan of it to go on from, how long for what has to be done, how long for tries to make it better. */
export type Asked = {
  readonly instance: TrainInstance
  readonly wishes: TrainWishes
  readonly plan: TrainPlan
  readonly effort: Effort
  readonly tries: Effort
}

/**
 * How many can be ready by a week if everything is planned for that.
 * In: the train with a plan, the week. Out: the most that was found and a number that no plan is above; null when there was
 * no time to reckon it.
 */
export function howManyReadyBy(
  { instance, wishes, plan, effort, tries }: Asked,
  week: number,
): HowMany | null {
  const toward: TrainInstance = {
    ...instance,
    objective: 'late',
    due: instance.due.map(() => week),
    wTardy: Math.max(instance.wTardy, 10),
  }
  const better = betterFrom(toward, { ...wishes, changeWeight: 0 }, plan, effort, tries)
  if (!better || effort.isSpent()) return null
  const ready = (one: TrainPlan) => one.end.filter((end) => end <= week).length
  const atLeast = Math.max(ready(plan), ready(better.plan))
  return { atLeast, atMost: Math.max(atLeast, mostReady(toward, wishes, week)) }
}

/** Who could be ready alone; and where everybody goes everywhere, how many can have left the last place by then. */
function mostReady(instance: TrainInstance, wishes: TrainWishes, week: number): number {
  const alone = aloneEnds(instance, wishes).filter((end) => end <= week).length
  if (instance.duration.some((row) => row.some((weeks) => weeks === 0))) return alone
  const track = trackOf(instance)
  const leaving = leavingWeeks(track, aloneWeeks(track), () => false)[instance.m - 1] ?? new Int32Array()
  return Math.min(alone, leaving.filter((end) => end <= week).length)
}

/** What a plan would become with one more seat at a place. */
export type OneMoreSeat = {
  readonly place: number
  readonly objective: number
  readonly lateWeeks: number
  readonly onTime: number
}

/**
 * What if there were one more seat at a place. In: the train with a plan, the place.
 * Out: what the best plan found is worth, no worse than the plan it had; null when there was no time to reckon it.
 */
export function oneMoreSeat(
  { instance, wishes, plan, effort, tries }: Asked,
  place: number,
): OneMoreSeat | null {
  const capacity = instance.capacity.map((seats, at) => (at === place ? seats + 1 : seats))
  const better = betterFrom({ ...instance, capacity }, wishes, plan, effort, tries)
  if (!better) return null
  const late = better.plan.end.map((end, candidate) => Math.max(0, end - (instance.due[candidate] as number)))
  return {
    place,
    objective: better.objective,
    lateWeeks: late.reduce((sum, weeks) => sum + weeks, 0),
    onTime: late.filter((weeks) => weeks === 0).length,
  }
}
