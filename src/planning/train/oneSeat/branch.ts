import type { Track } from '../track.ts'
import { boundOf } from './bound.ts'
import { sendIn, withOneMore } from './order.ts'
import { seenOf } from './seen.ts'

/** More candidates than this are not proven by trying orders. */
export const mostBranched = 30

/**
 * Branch and bound over the order of entry, depth first, best bound first. A beginning is left when no end of it can
 * beat the best, or when the same people went in before and left every place no later at no more cost.
 * In: packed instance with one seat a place, the cost to beat, whether to stop, who hears of a better order.
 * Out: whether all was seen: then the last order heard (or the one to beat) is the best there is.
 */
export function branch(
  track: Track,
  toBeat: number,
  isSpent: () => boolean,
  better: (order: Int32Array, cost: number) => void,
): boolean {
  const { n, m } = track
  const bound = boundOf(track)
  const seen = seenOf(m)
  const order = new Int32Array(n)
  const weeks = new Int32Array((n + 1) * m)
  const child = new Int32Array(m)
  const waiting = Array.from({ length: n + 1 }, () => new Int32Array(n))
  const bounds = Array.from({ length: n + 1 }, () => new Float64Array(n))
  let best = toBeat

  const goOn = (depth: number, members: number, cost: number): boolean => {
    if (depth === n) {
      if (cost < best) {
        best = cost
        better(order, cost)
      }
      return true
    }
    if (isSpent()) return false
    const count = n - depth
    const here = waiting[depth] as Int32Array
    const rest = waiting[depth + 1] as Int32Array
    const worth = bounds[depth] as Float64Array
    for (let at = 0; at < count; at += 1) {
      const candidate = here[at] as number
      allBut(here, count, at, rest)
      sendIn(track, candidate, weeks, depth * m, child, 0)
      const now = withOneMore(track, cost, candidate, child[m - 1] as number)
      worth[at] = bound(rest, count - 1, child, 0, now)
    }
    sortBoth(here, worth, count)
    for (let at = 0; at < count; at += 1) {
      if ((worth[at] as number) >= best) break
      const candidate = here[at] as number
      const row = (depth + 1) * m
      sendIn(track, candidate, weeks, depth * m, weeks, row)
      const now = withOneMore(track, cost, candidate, weeks[row + m - 1] as number)
      const together = members | (1 << candidate)
      if (seen.hasNoWorse(together, weeks, row, now)) continue
      order[depth] = candidate
      allBut(here, count, at, rest)
      if (!goOn(depth + 1, together, now)) return false
    }
    return true
  }
  const all = waiting[0] as Int32Array
  for (let candidate = 0; candidate < n; candidate += 1) all[candidate] = candidate
  return goOn(0, 0, 0)
}

function allBut(list: Int32Array, count: number, without: number, rest: Int32Array): void {
  for (let at = 0, to = 0; at < count; at += 1) {
    if (at === without) continue
    rest[to] = list[at] as number
    to += 1
  }
}

function sortBoth(list: Int32Array, by: Float64Array, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const moved = list[at] as number
    const key = by[at] as number
    let to = at - 1
    while (to >= 0 && (by[to] as number) > key) {
      list[to + 1] = list[to] as number
      by[to + 1] = by[to] as number
      to -= 1
    }
    list[to + 1] = moved
    by[to + 1] = key
  }
}
