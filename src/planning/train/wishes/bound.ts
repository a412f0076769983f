import type { TrainInstance } from '../instance.ts'
import { severalSeatsBound } from '../severalSeats/bound.ts'
import { trackOf } from '../track.ts'
import { insertionOf } from './insertion.ts'
import { seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/**
 * A cost that no plan of a train with wishes is below: everybody as if alone, wishes and all; and for each place, who has
 * to share its seats there, with the shortest way before and after it. Where everybody goes everywhere, the bound of
 * the plain train too. The highest counts.
 */
export function boundWithWishes(instance: TrainInstance, wishes: TrainWishes): number {
  const seats = seatsOf(instance, wishes)
  const alone = insertionOf(seats)
  const everybody = Array.from({ length: instance.n }, (_, candidate) => candidate)
  const canGo = everybody.every((candidate) => {
    const isPut = alone.put(candidate)
    if (isPut) alone.take(candidate)
    return isPut
  })
  if (!canGo) return 0
  const costs = everybody.map((candidate) => alone.costOfOne(candidate))
  const goesEverywhere = instance.duration.every((row) => row.every((weeks) => weeks > 0))
  return Math.max(
    alone.cost(),
    goesEverywhere ? severalSeatsBound(trackOf(instance)) : 0,
    ...(instance.objective === 'late'
      ? instance.capacity.map((_, place) => boundAt(instance, costs, place))
      : []),
  )
}

/** One place by itself: those who stay there come when they can at the earliest and then have the shortest way on. */
function boundAt(instance: TrainInstance, costs: readonly number[], place: number): number {
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
  const others = costs.reduce((sum, cost, candidate) => sum + (here.includes(candidate) ? 0 : cost), 0)
  return severalSeatsBound(trackOf(alone)) + underWay + others
}
