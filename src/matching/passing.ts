import type { People } from './people.ts'
import { mostUnits, type StandIns } from './standIns.ts'

/** Which lists of holders are gone through for a job, and what the others could add together. */
export type Passing = {
  /** Rows of the stand-ins, by requirement. */
  readonly rows: Uint32Array
  /** Nobody can get more than this many units out of the lists that are left out. */
  readonly most: number
}

/**
 * Long lists that add little are left out: whoever could still reach the top by them is looked at alone afterwards. Of
 * all that may be left out within the bound the most going through is spared: per requirement the rows that add least,
 * weighed against each other by one price for all (a Lagrange multiplier, found by halving).
 * In: the stand-ins, the people, the bound in units. Out: what to go through.
 */
export function passingFor(standIns: StandIns, people: People, bound: number): Passing {
  const rising = rowsRising(standIns)
  if (bound <= 0) return { rows: rising, most: 0 }
  const spared = sparedBy(rising, standIns, people)
  let [feasible, low, high] = [cutsAt(2 ** highest, standIns, rising, spared), lowest, highest]
  for (let turn = 0; turn < halvings; turn += 1) {
    const middle = (low + high) / 2
    const tried = cutsAt(2 ** middle, standIns, rising, spared)
    if (tried.most > bound) low = middle
    else [feasible, high] = [tried, middle]
  }
  const { cuts, most } = feasible
  return most > bound ? { rows: rising, most: 0 } : { rows: rowsFrom(cuts, standIns.from, rising), most }
}

/** The price of a unit, in entries gone through, as a power of two: from next to nothing to more than any list. */
const [lowest, highest] = [-16, 4]
const halvings = 7

/** The rows of every requirement, those that add least first. */
function rowsRising({ from, units }: StandIns): Uint32Array {
  const rows = Uint32Array.from({ length: from.at(-1) ?? 0 }, (_, row) => row)
  for (let at = 0; at + 1 < from.length; at += 1) {
    const own = rows.subarray(from[at], from[at + 1]).reverse()
    // Nearest first, turned round, is nearly sorted already: inserting is quickest.
    for (let place = 1; place < own.length; place += 1) {
      const row = own[place] as number
      const adds = mostUnits(units, row)
      let to = place
      for (; to > 0 && mostUnits(units, own[to - 1] as number) > adds; to -= 1)
        own[to] = own[to - 1] as number
      own[to] = row
    }
  }
  return rows
}

/** Per place in `rising`: how many entries need not be gone through when it and all before it are left out. */
function sparedBy(rising: Uint32Array, { from, skill }: StandIns, { holdersFrom }: People): Float64Array {
  const spared = new Float64Array(rising.length)
  for (let at = 0; at + 1 < from.length; at += 1) {
    let sum = 0
    for (let place = from[at] as number; place < (from[at + 1] as number); place += 1) {
      const one = skill[rising[place] as number] as number
      sum += (holdersFrom[one + 1] as number) - (holdersFrom[one] as number)
      spared[place] = sum
    }
  }
  return spared
}

/** Where each requirement is best cut at this price of a unit, and what is then left out at most. */
function cutsAt(price: number, { from, units }: StandIns, rising: Uint32Array, spared: Float64Array) {
  const cuts = from.slice(0, -1)
  let most = 0
  for (let at = 0; at < cuts.length; at += 1) {
    let [gain, lost] = [0, 0]
    for (let place = from[at] as number; place < (from[at + 1] as number); place += 1) {
      const adds = mostUnits(units, rising[place] as number)
      const gained = (spared[place] as number) - price * adds
      if (gained > gain) [gain, lost, cuts[at]] = [gained, adds, place + 1]
    }
    most += lost
  }
  return { cuts, most }
}

function rowsFrom(cuts: Uint32Array, from: Uint32Array, rising: Uint32Array): Uint32Array {
  const kept = new Uint32Array(rising.length)
  let count = 0
  for (const [at, cut] of cuts.entries()) {
    const rows = rising.subarray(cut, from[at + 1])
    kept.set(rows, count)
    count += rows.length
  }
  return kept.subarray(0, count)
}
