import type { TrainInstance } from '../instance.ts'
import { severalSeatsBound } from '../severalSeats/bound.ts'
import { trackOf } from '../track.ts'
import { weekOfOne } from './horizon.ts'
import { insertionOf } from './insertion.ts'
import { seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/**
 * A cost that no plan of a train with wishes is below: everybody as if alone, wishes and all; and for each place, who has
 * to share its seats there, with the shortest way before and after it. Where everybody goes everywhere, the bound of
 * the plain train too. The highest counts.
 * In: instance, wishes, whether to stop (asked once a person and once a place). Out: the bound as far as it came; null
 * when it came to nothing, or when somebody has no way.
 */
export function boundWithWishes(
  instance: TrainInstance,
  wishes: TrainWishes,
  isSpent: () => boolean,
): number | null {
  const alone = insertionOf(seatsOf(instance, wishes, weekOfOne(instance, wishes)))
  // who was not looked at costs nothing at least
  const costs = instance.release.map(() => 0)
  for (let candidate = 0; candidate < instance.n && !isSpent(); candidate += 1) {
    if (!alone.put(candidate)) return null
    costs[candidate] = alone.costOfOne(candidate)
    alone.take(candidate)
  }
  const isMakespan = instance.objective === 'makespan'
  let best = costs.reduce((all, one) => (isMakespan ? Math.max(all, one) : all + one), 0)
  const orHigher = (bound: number) => {
    if (bound > best) best = bound
  }
  const goesEverywhere = instance.duration.every((row) => row.every((weeks) => weeks > 0))
  if (goesEverywhere && !isSpent()) orHigher(severalSeatsBound(trackOf(instance), isSpent))
  for (let place = 0; place < instance.m && !isMakespan; place += 1)
    if (!isSpent()) orHigher(boundAt(instance, costs, place, isSpent))
  return best > 0 ? best : null
}

/** One place by itself: those who stay there come when they can at the earliest and then have the shortest way on. */
function boundAt(
  instance: TrainInstance,
  costs: readonly number[],
  place: number,
  isSpent: () => boolean,
): number {
  const weeksAt = (candidate: number, at: number) => instance.duration[candidate]?.[at] as number
  const here = costs.flatMap((_, candidate) => (weeksAt(candidate, place) > 0 ? [candidate] : []))
  if (here.length === 0) return 0
  const way = (candidate: number, from: number, until: number) => {
    let weeks = 0
    for (let at = from; at < until; at += 1) weeks += weeksAt(candidate, at)
    return weeks
  }
  const release = (candidate: number) => instance.release[candidate] as number
  const comes = here.map((candidate) => release(candidate) + way(candidate, 0, place))
  const after = here.map((candidate) => way(candidate, place + 1, instance.m))
  const alone: TrainInstance = {
    type: 'train',
    n: here.length,
    m: 1,
    H: instance.H,
    capacity: [instance.capacity[place] as number],
    duration: here.map((candidate) => [weeksAt(candidate, place)]),
    release: comes,
    due: here.map((candidate, at) => (instance.due[candidate] as number) - (after[at] as number)),
    closed: [instance.closed[place] ?? []],
    wTardy: instance.wTardy,
    objective: 'late',
  }
  const underWay = here.reduce(
    (sum, candidate, at) => sum + (comes[at] as number) - release(candidate) + (after[at] as number),
    0,
  )
  const isHere = new Set(here)
  const others = costs.reduce((sum, cost, candidate) => sum + (isHere.has(candidate) ? 0 : cost), 0)
  return severalSeatsBound(trackOf(alone), isSpent) + underWay + others
}
