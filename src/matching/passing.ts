import type { People } from './people.ts'
import type { JobWithStandIns } from './prepare.ts'
import { mostUnits, type StandIns } from './standIns.ts'

/** Which lists of holders are gone through for a job, and what the others could add together. */
export type Passing = {
  /** Rows of the stand-ins, by requirement. */
  readonly rows: Uint32Array
  /** Nobody can get more than this many units out of the lists that are left out. */
  readonly most: number
}

/** The lists of a job by how little they add, ready for leaving some out. */
export type Leaving = {
  readonly standIns: StandIns
  /** The rows of every requirement, those that add least first, the skill itself last. */
  readonly rising: Uint32Array
  /** Per place in `rising`: how many entries need not be gone through when it and all before it are left out. */
  readonly spared: Float64Array
  /** Per requirement where it can be cut at the furthest. */
  readonly furthest: Uint32Array
}

/**
 * In: a job, the people. Out: its lists, ready for `passingFor`. Where it is known which gaps can be closed, whoever has
 * a required skill is always gone through: nobody else is nearer to being ready than somebody without any skill.
 */
export function leavingOf({ standIns, requirements, gapsKnown }: JobWithStandIns, people: People): Leaving {
  const rising = rowsRising(standIns)
  const { from } = standIns
  const furthest = Uint32Array.from(requirements, ({ need, skill }, at) => {
    const keepsOwn = gapsKnown && need === 'required' && skill !== undefined
    return (from[at + 1] as number) - (keepsOwn ? 1 : 0)
  })
  return { standIns, rising, spared: sparedBy(rising, standIns, people), furthest }
}

/**
 * Long lists that add little are left out: whoever could still reach the top by them is looked at alone afterwards. Of
 * all that may be left out within the bound the most going through is spared: per requirement the rows that add least,
 * weighed against each other by one price for all (a Lagrange multiplier, found by halving).
 * In: the lists, the bound in units. Out: what to go through.
 */
export function passingFor(leaving: Leaving, bound: number): Passing {
  const { rising, standIns } = leaving
  if (bound <= 0) return { rows: rising, most: 0 }
  let [feasible, low, high] = [cutsAt(2 ** highest, leaving), lowest, highest]
  for (let turn = 0; turn < halvings; turn += 1) {
    const middle = (low + high) / 2
    const tried = cutsAt(2 ** middle, leaving)
    if (tried.most > bound) low = middle
    else [feasible, high] = [tried, middle]
  }
  const { cuts, most } = feasible
  return most > bound ? { rows: rising, most: 0 } : { rows: rowsFrom(cuts, standIns.from, rising), most }
}

/** The price of a unit, in entries gone through, as a power of two: from next to nothing to more than any list. */
const [lowest, highest] = [-16, 4]
const halvings = 7

function rowsRising({ from, units }: StandIns): Uint32Array {
  const rows = Uint32Array.from({ length: from.at(-1) ?? 0 }, (_, row) => row)
  for (let at = 0; at + 1 < from.length; at += 1) {
    const own = rows.subarray(from[at], from[at + 1]).reverse()
    // Nearest first, turned round, is nearly sorted already: inserting is quickest. The skill itself stays last.
    for (let place = 1; place < own.length - 1; place += 1) {
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
function cutsAt(price: number, { standIns: { from, units }, rising, spared, furthest }: Leaving) {
  const cuts = from.slice(0, -1)
  let most = 0
  for (let at = 0; at < cuts.length; at += 1) {
    let [gain, lost, adds] = [0, 0, 0]
    for (let place = from[at] as number; place < (furthest[at] as number); place += 1) {
      adds = Math.max(adds, mostUnits(units, rising[place] as number))
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
