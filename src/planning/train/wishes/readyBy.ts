import type { TrainInstance, TrainPlan } from '../instance.ts'
import { weekOfEnd, weekOfOne } from './horizon.ts'
import { insertionOf } from './insertion.ts'
import { doneIn, type Seats, seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/** Why somebody is not ready by a week. */
export type Short =
  /** Even alone in the train it takes until then. */
  | { readonly candidate: number; readonly kind: 'time'; readonly aloneReady: number }
  /** Most weeks were waited before or in this place for a seat further on. */
  | { readonly candidate: number; readonly kind: 'seat'; readonly place: number; readonly waited: number }

/**
 * Of a plan: who is ready by a week, and what the others are short of.
 * In: instance, wishes, plan, week (ready means out of the last place at the beginning of it). Out: both lists, by number.
 */
export function readyBy(
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: TrainPlan,
  week: number,
): { readonly ready: readonly number[]; readonly short: readonly Short[] } {
  const everybody = plan.end.map((_, candidate) => candidate)
  const isReady = (candidate: number) => (plan.end[candidate] as number) <= week
  const seats = seatsOf(instance, wishes, weekOfEnd(plan))
  const alone = aloneEnds(instance, wishes)
  return {
    ready: everybody.filter(isReady),
    short: everybody
      .filter((candidate) => !isReady(candidate))
      .map((candidate): Short => {
        const aloneReady = alone[candidate] as number
        if (aloneReady > week) return { candidate, kind: 'time', aloneReady }
        return { candidate, kind: 'seat', ...longestWait(seats, plan, candidate) }
      }),
  }
}

/** When each would be out if nobody else of the train were in the way. */
export function aloneEnds(instance: TrainInstance, wishes: TrainWishes): number[] {
  const free = { ...wishes, previous: wishes.previous.map(() => null), changeWeight: 0 }
  const alone = insertionOf(seatsOf(instance, free, weekOfOne(instance, free)))
  return instance.release.map((_, candidate) => {
    if (!alone.put(candidate)) return Number.POSITIVE_INFINITY
    alone.take(candidate)
    return alone.ways[candidate * (instance.m + 1) + instance.m] as number
  })
}

/** The place for which somebody waited longest: weeks between being done with the one before and entering it. */
function longestWait(seats: Seats, plan: TrainPlan, candidate: number) {
  const { instance } = seats
  let longest = { place: 0, waited: 0 }
  let done = instance.release[candidate] as number
  for (let place = 0; place < instance.m; place += 1) {
    const entry = plan.start[candidate]?.[place] as number
    if (entry - done > longest.waited) longest = { place, waited: entry - done }
    done = doneIn(seats, candidate, place, entry)
  }
  return longest
}
