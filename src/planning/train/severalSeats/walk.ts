import type { TrainPlan } from '../instance.ts'
import { costOf, entryFrom, type PlaceWeeks, readyAt, type Track } from '../track.ts'

/** Lets everybody walk the train by an order of entry a place. */
export type Walk = {
  /** Row a place: who goes before whom. */
  readonly orders: readonly Int32Array[]
  /** Out: the cost when everybody goes as early as the orders let, or Infinity when they wait for each other. */
  readonly cost: () => number
  /** The weeks of the last walk, candidate by place; and when they were out. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Week by week, from the last place to the first: who is ready and next in the order of a place enters it when there is
 * a seat and it is open. With an order for every place this is the earliest plan that keeps the orders, and the best
 * plan is one of those.
 * In: packed instance. Out: the walk, with everybody in the order of the instance.
 */
export function walkOf(track: Track): Walk {
  const { n, m, places, seats, duration, release } = track
  const orders = Array.from({ length: m }, () => Int32Array.from({ length: n }, (_, one) => one))
  const starts = new Int32Array(n * m)
  const ends = new Int32Array(n)
  const at = new Int32Array(n)
  const ready = new Int32Array(n)
  const upNext = new Int32Array(m)
  const free = new Int32Array(m)
  const inLast = new Int32Array(n)

  /** Everybody out of the last place who is ready. Out: how many stay. */
  const leaveLast = (week: number, count: number) => {
    let kept = 0
    for (let slot = 0; slot < count; slot += 1) {
      const candidate = inLast[slot] as number
      const out = ready[candidate] as number
      if (out <= week) {
        ends[candidate] = out
        free[m - 1] = (free[m - 1] as number) + 1
      } else {
        inLast[kept] = candidate
        kept += 1
      }
    }
    return kept
  }
  const enter = (candidate: number, place: number, week: number) => {
    if (place > 0) free[place - 1] = (free[place - 1] as number) + 1
    free[place] = (free[place] as number) - 1
    upNext[place] = (upNext[place] as number) + 1
    at[candidate] = place
    starts[candidate * m + place] = week
    ready[candidate] = readyAt(places[place] as PlaceWeeks, week, duration[candidate * m + place] as number)
  }
  const cost = () => {
    at.fill(-1)
    ready.set(release)
    upNext.fill(0)
    free.set(seats)
    let lasting = 0
    let gone = 0
    let week = 0
    while (true) {
      const kept = leaveLast(week, lasting)
      gone += lasting - kept
      lasting = kept
      if (gone === n) return costOf(track, ends)
      let later = Number.POSITIVE_INFINITY
      for (let slot = 0; slot < lasting; slot += 1) {
        const out = ready[inLast[slot] as number] as number
        if (out < later) later = out
      }
      for (let place = m - 1; place >= 0; place -= 1) {
        const order = orders[place] as Int32Array
        const open = places[place] as PlaceWeeks
        while ((upNext[place] as number) < n && (free[place] as number) > 0) {
          const candidate = order[upNext[place] as number] as number
          if (at[candidate] !== place - 1) break
          const can = entryFrom(open, Math.max(ready[candidate] as number, week))
          if (can > week) {
            if (can < later) later = can
            break
          }
          enter(candidate, place, week)
          later = Math.min(later, ready[candidate] as number)
          if (place < m - 1) continue
          inLast[lasting] = candidate
          lasting += 1
        }
      }
      if (later === Number.POSITIVE_INFINITY) return later
      week = later
    }
  }
  return { orders, cost, starts, ends }
}

/** In: packed instance, a walk that was just done. Out: its plan. */
export function planOfWalk({ n, m }: Track, { starts, ends }: Walk): TrainPlan {
  return {
    start: Array.from({ length: n }, (_, one) => Array.from(starts.subarray(one * m, (one + 1) * m))),
    end: Array.from(ends),
  }
}
