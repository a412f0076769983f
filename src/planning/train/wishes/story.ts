import type { TrainInstance, TrainPlan } from '../instance.ts'
import { weekOfEnd } from './horizon.ts'
import { doneIn, seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/** One stay of a plan, in weeks. */
export type StayInPlan = {
  readonly candidate: number
  readonly place: number
  readonly from: number
  /** The first week in which the seat is free again. */
  readonly until: number
  /** Weeks at the end in which nothing is learnt any more: the next seat is not free yet. */
  readonly waits: number
}

/** Weeks in which nobody sits in a place that is open and has a seat, between its first and its last stay. */
export type EmptyWeeks = { readonly place: number; readonly from: number; readonly until: number }

/**
 * A plan as people read it.
 * In: instance, wishes, plan. Out: the stays that take a week at least, by candidate and place; and where a place stands
 * empty in between.
 */
export function storyOf(
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: TrainPlan,
): { readonly stays: readonly StayInPlan[]; readonly empty: readonly EmptyWeeks[] } {
  const seats = seatsOf(instance, wishes, weekOfEnd(plan))
  const stays = plan.start.flatMap((row, candidate) =>
    row.flatMap((from, place): StayInPlan[] => {
      const until = row[place + 1] ?? (plan.end[candidate] as number)
      if (until === from) return []
      const done = Math.min(until, doneIn(seats, candidate, place, from))
      return [{ candidate, place, from, until, waits: until - done }]
    }),
  )
  return { stays, empty: instance.capacity.flatMap((_, place) => emptyWeeks(instance, wishes, stays, place)) }
}

function emptyWeeks(
  { closed }: TrainInstance,
  { taken }: TrainWishes,
  stays: readonly StayInPlan[],
  place: number,
): EmptyWeeks[] {
  const here = stays.filter((stay) => stay.place === place)
  const others = taken.filter((one) => one.place === place)
  const shut = new Set(closed[place])
  const first = Math.min(...here.map((stay) => stay.from))
  const last = Math.max(...here.map((stay) => stay.until))
  const found: EmptyWeeks[] = []
  for (let week = first; week < last; week += 1) {
    const isEmpty =
      !shut.has(week) && ![...here, ...others].some((one) => one.from <= week && week < one.until)
    const before = found.at(-1)
    if (!isEmpty) continue
    if (before?.until === week) found[found.length - 1] = { ...before, until: week + 1 }
    else found.push({ place, from: week, until: week + 1 })
  }
  return found
}
