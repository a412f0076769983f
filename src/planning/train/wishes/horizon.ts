import type { TrainInstance, TrainPlan } from '../instance.ts'
import { endless, type TrainWishes } from './wishes.ts'

/** In: instance, wishes. Out: the last week that is anything but ordinary, and one more. */
function ordinaryFrom({ H, release, closed }: TrainInstance, wishes: TrainWishes): number {
  let last = Math.max(0, H)
  const upTo = (week: number) => {
    if (week > last) last = week
  }
  for (const week of release) upTo(week)
  for (const weeks of closed) for (const week of weeks) upTo(week + 1)
  for (const { start } of wishes.pins) upTo(start + 1)
  for (const { week } of wishes.forbidden) upTo(week + 1)
  for (const { until } of wishes.taken) if (until < endless) upTo(until)
  for (const weeks of wishes.intakes) for (const week of weeks ?? []) upTo(week + 1)
  return last
}

const sum = (weeks: readonly number[]) => weeks.reduce((all, one) => all + one, 0)
const longest = ({ duration }: TrainInstance) => duration.reduce((most, row) => Math.max(most, sum(row)), 0)

/** In: instance, wishes. Out: a week by which everybody one after the other would be out. */
export function weekOfAll(instance: TrainInstance, wishes: TrainWishes): number {
  return ordinaryFrom(instance, wishes) + sum(instance.duration.map(sum)) + instance.n
}

/** In: instance, wishes. Out: a week by which anybody would be out who has the train alone. */
export function weekOfOne(instance: TrainInstance, wishes: TrainWishes): number {
  return ordinaryFrom(instance, wishes) + longest(instance) + 1
}

/**
 * Looking at fewer weeks is faster. In: instance, wishes. Out: a week by which everybody is mostly out: twice the work of
 * the busiest place over its seats.
 */
export function weekOfMost(instance: TrainInstance, wishes: TrainWishes): number {
  const busiest = instance.capacity.map((capacity, place) => {
    const gone = wishes.taken.filter((one) => one.place === place && one.until >= endless).length
    return sum(instance.duration.map((row) => row[place] ?? 0)) / Math.max(1, capacity - gone)
  })
  const likely = weekOfOne(instance, wishes) + Math.ceil(2 * Math.max(...busiest))
  return Math.min(likely, weekOfAll(instance, wishes))
}

/** In: a plan. Out: the first week in which everybody is out. */
export const weekOfEnd = ({ end }: TrainPlan): number => end.reduce((last, week) => Math.max(last, week), 0)
