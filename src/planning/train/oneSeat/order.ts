import type { TrainPlan } from '../instance.ts'
import { entryFrom, lateCost, type PlaceWeeks, readyAt, type Track } from '../track.ts'

/**
 * Sends one candidate in behind another as early as can be: with one seat a place, the earliest is best for all behind.
 * In: packed instance, candidate; `weeks` holds at `from` the weeks in which the one before left each place. Out: writes
 * in `left` at `to` the weeks in which this one leaves.
 */
export function sendIn(
  track: Track,
  candidate: number,
  weeks: Int32Array,
  from: number,
  left: Int32Array,
  to: number,
): void {
  const { m, places, duration } = track
  const release = track.release[candidate] as number
  const free = weeks[from] as number
  let week = Math.max(release, free)
  for (let place = 0; place < m; place += 1) {
    const open = places[place] as PlaceWeeks
    if (place > 0) {
      const seat = weeks[from + place] as number
      if (seat > week) week = seat
    }
    const entry = entryFrom(open, week)
    if (place > 0) left[to + place - 1] = entry
    week = readyAt(open, entry, duration[candidate * m + place] as number)
  }
  left[to + m - 1] = week
}

/** Costs of orders, with what is counted of the beginning kept. Row 0 of `weeks` is before everybody. */
export type Prefix = { readonly weeks: Int32Array; readonly cost: Float64Array }

export const prefixOf = ({ n, m }: Track): Prefix => ({
  weeks: new Int32Array((n + 2) * m),
  cost: new Float64Array(n + 2),
})

/** In: the cost so far, one more candidate done in a week. Out: the cost with it. */
export function withOneMore(track: Track, cost: number, candidate: number, week: number): number {
  if (track.isMakespan) return Math.max(week, cost)
  return cost + lateCost(track, candidate, week)
}

/**
 * Counts an order from a position on; stops when it costs `limit` or more.
 * In: packed instance, order, how many of it, first position that is new. Out: the cost, or Infinity.
 */
export function countFrom(
  track: Track,
  prefix: Prefix,
  order: Int32Array,
  length: number,
  first: number,
  limit: number,
): number {
  const { m } = track
  const { weeks, cost } = prefix
  for (let at = first; at < length; at += 1) {
    const candidate = order[at] as number
    sendIn(track, candidate, weeks, at * m, weeks, (at + 1) * m)
    const now = withOneMore(track, cost[at] as number, candidate, weeks[(at + 1) * m + m - 1] as number)
    if (now >= limit) return Number.POSITIVE_INFINITY
    cost[at + 1] = now
  }
  return cost[length] as number
}

/** In: packed instance, the order of entry. Out: the plan in which everybody goes as early as can be. */
export function planOfOrder(track: Track, order: Int32Array): TrainPlan {
  const { n, m } = track
  const start: number[][] = Array.from({ length: n }, () => [])
  const end: number[] = new Array(n).fill(0)
  const before = new Int32Array(m)
  const left = new Int32Array(m)
  for (const candidate of order) {
    const earliest = Math.max(track.release[candidate] as number, before[0] as number)
    sendIn(track, candidate, before, 0, left, 0)
    const first = entryFrom(track.places[0] as PlaceWeeks, earliest)
    start[candidate] = [first, ...left.subarray(0, m - 1)]
    end[candidate] = left[m - 1] as number
    before.set(left)
  }
  return { start, end }
}
