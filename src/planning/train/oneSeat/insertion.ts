import type { Track } from '../track.ts'
import { countFrom, type Prefix, prefixOf } from './order.ts'

/** Puts one candidate at its best position in an order that lacks it. */
export type Inserter = {
  /** In: order with `length` candidates (and room for one more), the candidate. Out: the cost; the order holds it. */
  readonly insert: (order: Int32Array, length: number, candidate: number) => number
  /** In: a whole order. Out: what it costs. */
  readonly count: (order: Int32Array, length: number) => number
}

/** In: packed instance. Out: the fastest inserter there is for it. */
export function inserterOf(track: Track): Inserter {
  return track.isMakespan && track.isAlwaysOpen ? openInserter(track) : calendarInserter(track)
}

/** From the last position to the first: what comes before a position is counted once. */
function calendarInserter(track: Track): Inserter {
  const prefix: Prefix = prefixOf(track)
  const count = (order: Int32Array, length: number) =>
    countFrom(track, prefix, order, length, 0, Number.POSITIVE_INFINITY)
  const insert = (order: Int32Array, length: number, candidate: number) => {
    count(order, length)
    let best = Number.POSITIVE_INFINITY
    let bestAt = length
    order[length] = candidate
    for (let at = length; at >= 0; at -= 1) {
      if (at < length) {
        order[at + 1] = order[at] as number
        order[at] = candidate
      }
      const cost = countFrom(track, prefix, order, length + 1, at, best)
      if (cost < best) {
        best = cost
        bestAt = at
      }
    }
    order.copyWithin(0, 1, bestAt + 1)
    order[bestAt] = candidate
    return best
  }
  return { insert, count }
}

/**
 * Without closed weeks the time from a stay to the very end is the same whenever it begins: head and tail of every
 * position are counted once, and a position costs one candidate (Taillard's acceleration, for blocking).
 */
function openInserter(track: Track): Inserter {
  const { n, m, duration, release } = track
  const heads = new Int32Array((n + 2) * m)
  const tails = new Int32Array((n + 2) * (m + 1))
  const tailReleases = new Int32Array(n + 2)
  const row = new Int32Array(m)

  const countHeads = (order: Int32Array, length: number) => {
    for (let at = 0; at < length; at += 1) step(heads, at * m, heads, (at + 1) * m, order[at] as number)
  }
  const step = (from: Int32Array, before: number, to: Int32Array, after: number, candidate: number) => {
    let week = from[before] as number
    if ((release[candidate] as number) > week) week = release[candidate] as number
    for (let place = 0; place < m; place += 1) {
      week += duration[candidate * m + place] as number
      const seat = place + 1 < m ? (from[before + place + 1] as number) : 0
      if (seat > week) week = seat
      to[after + place] = week
    }
  }
  /** At a row: weeks from the entry of that candidate in each place to the very end. */
  const countTails = (order: Int32Array, length: number) => {
    const width = m + 1
    tails.fill(0, length * width, (length + 1) * width)
    tailReleases[length] = 0
    for (let at = length - 1; at >= 0; at -= 1) {
      const candidate = order[at] as number
      const here = at * width
      const next = here + width
      let weeks = tails[next + m - 1] as number
      tails[here + m] = weeks
      for (let place = m - 1; place >= 0; place -= 1) {
        weeks += duration[candidate * m + place] as number
        const other = place > 0 ? (tails[next + place - 1] as number) : 0
        if (other > weeks) weeks = other
        tails[here + place] = weeks
      }
      const released = (release[candidate] as number) + weeks
      tailReleases[at] = Math.max(released, tailReleases[at + 1] as number)
    }
  }
  const count = (order: Int32Array, length: number) => {
    countHeads(order, length)
    return heads[length * m + m - 1] as number
  }
  const insert = (order: Int32Array, length: number, candidate: number) => {
    countHeads(order, length)
    countTails(order, length)
    let best = Number.POSITIVE_INFINITY
    let bestAt = length
    for (let at = length; at >= 0; at -= 1) {
      step(heads, at * m, row, 0, candidate)
      let cost = Math.max(row[m - 1] as number, tailReleases[at] as number)
      for (let place = 0; place < m; place += 1) {
        const whole = (row[place] as number) + (tails[at * (m + 1) + place] as number)
        if (whole > cost) cost = whole
      }
      if (cost < best) {
        best = cost
        bestAt = at
      }
    }
    order.copyWithin(bestAt + 1, bestAt, length)
    order[bestAt] = candidate
    return best
  }
  return { insert, count }
}
