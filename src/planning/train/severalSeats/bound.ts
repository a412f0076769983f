import { leastLeftFirst, sortFirst } from '../oneSeat/leastLeft.ts'
import {
  entryFrom,
  lateCost,
  openBefore,
  type PlaceWeeks,
  readyAt,
  type Track,
  weekOfOpen,
} from '../track.ts'

/** Going over the places to and fro more often than this sharpens little. */
const sweeps = 4

/**
 * A cost that no plan is below, whatever the number of seats.
 * In: packed instance, whether to stop (asked once a place). Out: the bound, as far as it came.
 *
 * It counts, per place, the week in which the i-th leaves it at the earliest, whoever that is (`leavingWeeks`). The sum
 * of ends is then known, and weeks late are least when the first who is out is the first due. Everybody as if alone is
 * a second bound; the highest counts.
 */
export function severalSeatsBound(track: Track, isSpent: () => boolean = () => false): number {
  const alone = aloneWeeks(track)
  const leaving = leavingWeeks(track, alone, isSpent)
  let best = aloneBound(track, alone)
  for (let place = 0; place < track.m; place += 1) {
    const bound = boundOfPlace(track, leaving[place] as Int32Array, place)
    if (bound > best) best = bound
  }
  return best
}

/** Per candidate: entry in each place, and the end, when nobody else is in the way. */
export function aloneWeeks({ n, m, places, duration, release }: Track): Int32Array {
  const weeks = new Int32Array(n * (m + 1))
  for (let candidate = 0; candidate < n; candidate += 1) {
    let week = release[candidate] as number
    for (let place = 0; place < m; place += 1) {
      const open = places[place] as PlaceWeeks
      const entry = entryFrom(open, week)
      weeks[candidate * (m + 1) + place] = entry
      week = readyAt(open, entry, duration[candidate * m + place] as number)
    }
    weeks[candidate * (m + 1) + m] = week
  }
  return weeks
}

function aloneBound(track: Track, alone: Int32Array): number {
  let bound = 0
  for (let candidate = 0; candidate < track.n; candidate += 1) {
    const end = alone[candidate * (track.m + 1) + track.m] as number
    bound = track.isMakespan ? Math.max(bound, end) : bound + lateCost(track, candidate, end)
  }
  return bound
}

/** What it costs at least that the i-th leaves a place no earlier than so. */
function boundOfPlace(track: Track, leave: Int32Array, place: number): number {
  const { n, wTardy, isMakespan } = track
  const dues = new Int32Array(n)
  let cost = 0
  let shortest = Number.POSITIVE_INFINITY
  for (let candidate = 0; candidate < n; candidate += 1) {
    const tail = tailOf(track, candidate, place)
    dues[candidate] = (track.due[candidate] as number) - tail
    cost += tail - (track.release[candidate] as number) + (leave[candidate] as number)
    if (tail < shortest) shortest = tail
  }
  if (isMakespan) return (leave[n - 1] as number) + shortest
  dues.sort()
  for (let at = 0; at < n; at += 1) cost += wTardy * Math.max(0, (leave[at] as number) - (dues[at] as number))
  return cost
}

function tailOf({ m, duration }: Track, candidate: number, place: number): number {
  let weeks = 0
  for (let next = place + 1; next < m; next += 1) weeks += duration[candidate * m + next] as number
  return weeks
}

/**
 * Per place the week in which the i-th leaves it, at the earliest. Four truths, each valid for every plan:
 * - the i-th of those weeks if everybody were alone;
 * - one seat that works as fast as all seats together, always on the one with least left, has never finished fewer;
 * - of the first i who leave, all but q came after the q-th who entered, and the shortest of their stays fill the seats;
 * - the i-th enters when the one so many seats before it has left, and enters as it leaves the place before.
 * In: packed instance, its `aloneWeeks`, whether to stop: what was not looked at counts as week 0.
 */
export function leavingWeeks(track: Track, alone: Int32Array, isSpent: () => boolean): Int32Array[] {
  const { m, n } = track
  const leaving = Array.from({ length: m }, (_, place) =>
    isSpent() ? new Int32Array(n) : leavingIfFed(track, alone, place),
  )
  const sums = Array.from({ length: m }, (_, place) => shortestSums(track, place))
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (let place = 0; place < m && !isSpent(); place += 1)
      tighten(track, leaving, alone, sums[place] as Int32Array, place)
  return leaving
}

function leavingIfFed(track: Track, alone: Int32Array, place: number): Int32Array {
  const { n, m, duration } = track
  const weeks = track.places[place] as PlaceWeeks
  const seats = track.seats[place] as number
  const heads = new Int32Array(n)
  const left = new Int32Array(n)
  const out = new Int32Array(n)
  const finished = new Int32Array(n)
  for (let candidate = 0; candidate < n; candidate += 1) {
    heads[candidate] = seats * openBefore(weeks, alone[candidate * (m + 1) + place] as number)
    left[candidate] = duration[candidate * m + place] as number
    const entry = alone[candidate * (m + 1) + place] as number
    out[candidate] = readyAt(weeks, entry, left[candidate] as number)
  }
  leastLeftFirst(heads, left, n, finished)
  out.sort()
  return out.map((week, at) =>
    Math.max(week, weekOfOpen(weeks, Math.ceil((finished[at] as number) / seats) - 1) + 1),
  )
}

/** The i shortest stays of a place together. */
function shortestSums({ n, m, duration }: Track, place: number): Int32Array {
  const sums = Int32Array.from({ length: n }, (_, candidate) => duration[candidate * m + place] as number)
  sortFirst(sums, n)
  for (let at = 1; at < n; at += 1) sums[at] = (sums[at] as number) + (sums[at - 1] as number)
  return sums
}

function tighten(
  track: Track,
  leaving: Int32Array[],
  alone: Int32Array,
  sums: Int32Array,
  place: number,
): void {
  const { n, m } = track
  const weeks = track.places[place] as PlaceWeeks
  const seats = track.seats[place] as number
  const leave = leaving[place] as Int32Array
  const before = place > 0 ? leaving[place - 1] : undefined
  const entries = Int32Array.from({ length: n }, (_, one) => alone[one * (m + 1) + place] as number).sort()
  for (let at = 0; at < n; at += 1) {
    const arrived = before ? (before[at] as number) : 0
    const seat = at >= seats ? (leave[at - seats] as number) : 0
    const entry = entryFrom(weeks, Math.max(entries[at] as number, arrived, seat))
    entries[at] = entry
    if (before && entry > arrived) before[at] = entry
    let week = leave[at] as number
    if (at > 0 && (leave[at - 1] as number) > week) week = leave[at - 1] as number
    for (let late = 0; late <= at; late += 1) {
      const work = Math.ceil((sums[at - late] as number) / seats)
      const out = readyAt(weeks, entries[late] as number, work)
      if (out > week) week = out
    }
    leave[at] = week
  }
}
