import type { Sets } from '../packing.ts'
import { lookForJobs } from './lookForJobs.ts'
import type { PackedParts } from './packedParts.ts'

/** Beyond this many jobs they no longer fit in memory with ease: the search ends and the jobs are not all. */
const mostJobs = 2_000_000

/** In: parts, when to stop. Out: every job the rules allow, as sets of parts, and whether these are all. */
export function allJobs(packed: PackedParts, isSpent: () => boolean): { sets: Sets; isAll: boolean } {
  let rows = new Int32Array(1024)
  let starts = new Int32Array(256)
  let values = new Float64Array(256)
  let count = 0
  let end = 0
  const heard = (parts: Int32Array, size: number, value: number) => {
    if (end + size > rows.length) rows = grown(rows)
    if (count + 2 > starts.length) {
      starts = grown(starts)
      values = grown(values)
    }
    for (let at = 0; at < size; at += 1) rows[end + at] = parts[at] as number
    end += size
    values[count] = value
    count += 1
    starts[count] = end
    return count < mostJobs
  }
  const isAll = lookForJobs(packed, heard, isSpent)
  const sets = {
    count,
    starts: starts.slice(0, count + 1),
    rows: rows.slice(0, end),
    values: values.slice(0, count),
  }
  return { sets, isAll }
}

/** In: sets, places among them. Out: these sets alone, in that order. */
export function setsAt({ starts, rows, values }: Sets, places: readonly number[]): Sets {
  const chosen = { starts: new Int32Array(places.length + 1), values: new Float64Array(places.length) }
  for (const [at, place] of places.entries())
    chosen.starts[at + 1] = (chosen.starts[at] as number) + endOf(starts, place) - (starts[place] as number)
  const chosenRows = new Int32Array(chosen.starts[places.length] as number)
  for (const [at, place] of places.entries()) {
    chosenRows.set(rows.subarray(starts[place], endOf(starts, place)), chosen.starts[at])
    chosen.values[at] = values[place] as number
  }
  return { count: places.length, rows: chosenRows, ...chosen }
}

/** In: sets, a place. Out: the rows of that set. */
export const rowsOf = ({ starts, rows }: Sets, place: number): Int32Array =>
  rows.subarray(starts[place], endOf(starts, place))

/** In: sets, places. Out: what they count for together. */
export const worthOf = ({ values }: Sets, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (values[place] as number), 0)

/** In: sets, a price a row. Out: per set what it counts for above the prices of its rows. */
export function surpluses({ count, starts, rows, values }: Sets, prices: Float64Array): Float64Array {
  const found = new Float64Array(count)
  for (let place = 0; place < count; place += 1) {
    let left = values[place] as number
    for (let at = starts[place] as number, end = starts[place + 1] as number; at < end; at += 1)
      left -= prices[rows[at] as number] as number
    found[place] = left
  }
  return found
}

const endOf = (starts: Int32Array, place: number) => starts[place + 1] as number

function grown<T extends Int32Array | Float64Array>(full: T): T {
  const larger =
    full instanceof Int32Array ? new Int32Array(full.length * 2) : new Float64Array(full.length * 2)
  larger.set(full)
  return larger as T
}
