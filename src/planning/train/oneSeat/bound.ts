import { entryFrom, lateCost, openBefore, type PlaceWeeks, type Track, weekOfOpen } from '../track.ts'
import { leastLeftFirst, sortFirst } from './leastLeft.ts'
import { sendIn } from './order.ts'

/**
 * In: who is not in yet (the first `count` of the list), the weeks (at `from`) in which the last one who is in left each
 * place, the cost so far. Out: a cost no order of them beats.
 */
export type Bound = (
  waiting: Int32Array,
  count: number,
  weeks: Int32Array,
  from: number,
  cost: number,
) => number

/**
 * Per place two truths about the week in which the i-th of them leaves it, whoever it is: no earlier than when work is
 * done in the order of least left, cut into weeks (nothing finishes more by any week); and no earlier than the i
 * smallest gaps: one leaves a place when the next place is free, so two leave it at least the own stay and the stay
 * ahead apart. Weeks late are least when the first to leave is the first due.
 * In: packed instance with one seat a place. Out: the bound.
 */
export function boundOf(track: Track): Bound {
  const { n, m, duration } = track
  const alone = new Int32Array(n * m)
  const leave = new Int32Array(n)
  const dues = new Int32Array(n)
  const tails = tailsOf(track)
  const leaving = leavingOf(track, alone)

  return (waiting, count, weeks, from, cost) => {
    if (count === 0) return cost
    let best = track.isMakespan ? cost : 0
    let released = 0
    for (let at = 0; at < count; at += 1) {
      const candidate = waiting[at] as number
      sendIn(track, candidate, weeks, from, alone, at * m)
      const end = alone[at * m + m - 1] as number
      if (!track.isMakespan) best += lateCost(track, candidate, end)
      else if (end > best) best = end
      released += track.release[candidate] as number
    }
    if (!track.isMakespan) best += cost
    for (let place = 0; place < m; place += 1) {
      leaving(waiting, count, place, weeks[from] as number, leave)
      let sum = cost - released
      let leastTail = Number.POSITIVE_INFINITY
      for (let at = 0; at < count; at += 1) {
        const candidate = waiting[at] as number
        const tail = tails[candidate * m + place] as number
        dues[at] = (track.due[candidate] as number) - tail
        sum += (leave[at] as number) + tail
        if (tail < leastTail) leastTail = tail
      }
      if (track.isMakespan) sum = (leave[count - 1] as number) + leastTail
      else sum += track.wTardy * weeksLate(leave, dues, count)
      if (sum > best) best = sum
    }
    return best
  }

  function weeksLate(weeks: Int32Array, due: Int32Array, count: number): number {
    sortFirst(due, count)
    let late = 0
    for (let at = 0; at < count; at += 1) {
      const over = (weeks[at] as number) - (due[at] as number)
      if (over > 0) late += over
    }
    return late
  }

  function tailsOf(of: Track): Int32Array {
    const weeks = new Int32Array(of.n * m)
    for (let candidate = 0; candidate < of.n; candidate += 1)
      for (let place = m - 2; place >= 0; place -= 1) {
        const at = candidate * m + place
        weeks[at] = (weeks[at + 1] as number) + (duration[at + 1] as number)
      }
    return weeks
  }
}

/** The week in which the i-th leaves a place, at the earliest. */
function leavingOf(track: Track, alone: Int32Array) {
  const { n, m, duration } = track
  const heads = new Int32Array(n)
  const left = new Int32Array(n)
  const ahead = new Int32Array(n)

  return (waiting: Int32Array, count: number, place: number, free: number, leave: Int32Array): void => {
    const weeks = track.places[place] as PlaceWeeks
    let first = Number.POSITIVE_INFINITY
    for (let at = 0; at < count; at += 1) {
      const candidate = waiting[at] as number
      const entry =
        place > 0
          ? (alone[at * m + place - 1] as number)
          : entryFrom(weeks, Math.max(free, track.release[candidate] as number))
      heads[at] = openBefore(weeks, entry)
      left[at] = duration[candidate * m + place] as number
      const out = alone[at * m + place] as number
      if (out < first) first = out
    }
    leastLeftFirst(heads, left, count, leave)
    for (let at = 0; at < count; at += 1) leave[at] = weekOfOpen(weeks, (leave[at] as number) - 1) + 1
    if (first > (leave[0] as number)) leave[0] = first
    if (place + 1 < m) spread(waiting, count, place, leave)
  }

  function spread(waiting: Int32Array, count: number, place: number, leave: Int32Array): void {
    for (let at = 0; at < count; at += 1) {
      const stay = (waiting[at] as number) * m + place
      left[at] = duration[stay] as number
      ahead[at] = duration[stay + 1] as number
    }
    sortFirst(left, count)
    sortFirst(ahead, count)
    let week = leave[0] as number
    for (let at = 1; at < count; at += 1) {
      week += Math.max(left[at - 1] as number, ahead[at - 1] as number)
      if (week > (leave[at] as number)) leave[at] = week
    }
  }
}
