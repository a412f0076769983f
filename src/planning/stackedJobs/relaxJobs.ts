import type { PackingSolver, Relaxed, Sets } from '../packing.ts'
import { byFalling } from './greedy.ts'
import { rowsOf, setsAt, surpluses } from './jobSets.ts'

/** The relaxed plan: which jobs it looked at, which share of each it chose, what parts are worth, and the bound. */
export type RelaxedJobs = {
  readonly places: readonly number[]
  readonly shares: Float64Array
  readonly prices: Float64Array
  /** No plan counts for more: what all parts are worth, and what jobs are worth above their parts. */
  readonly bound: number
  /** Whether no job is worth more than its parts: the bound is then that of the relaxed plan. */
  readonly isWhole: boolean
}

const firstPerPart = 3
const addedPerPart = 3
const mostFirst = 3000
const mostAdded = 1500
/** What counts as nothing, beside jobs that count for thousands. */
const nothing = 1e-6

/**
 * The best plan if parts of jobs could be chosen: begins with some jobs and adds those that are worth more than their
 * parts till there are none.
 * In: the solver, how many parts, jobs, a guess of what parts are worth, how many jobs a plan has at most, when to
 * stop, who hears of each relaxed plan on the way. Out: the last one, with the lowest bound met; null when not even the
 * first was finished.
 */
export function relaxJobs(
  solver: PackingSolver,
  rowCount: number,
  sets: Sets,
  guess: Float64Array,
  mostJobs: number,
  isSpent: () => boolean,
  heard: (relaxed: RelaxedJobs) => void = () => {},
): RelaxedJobs | null {
  const isIn = new Uint8Array(sets.count)
  const places: number[] = []
  const relaxation = solver.openRelaxation(rowCount)
  const add = (more: readonly number[]) => {
    for (const place of more) isIn[place] = 1
    places.push(...more)
    relaxation.add(setsAt(sets, more))
  }
  let last: RelaxedJobs | null = null
  try {
    add(
      spread(rowCount, sets, surpluses(sets, guess), isIn, firstPerPart, mostFirst, Number.NEGATIVE_INFINITY),
    )
    for (;;) {
      const relaxed = relaxation.solve(isSpent)
      if (!relaxed) return last
      const surplus = surpluses(sets, relaxed.prices)
      last = relaxedJobs(relaxed, [...places], surplus, mostJobs, last)
      heard(last)
      const more = spread(rowCount, sets, surplus, isIn, addedPerPart, mostAdded, nothing)
      if (more.length === 0) return last
      add(more)
    }
  } finally {
    relaxation.close()
  }
}

function relaxedJobs(
  { prices, shares }: Relaxed,
  places: readonly number[],
  surplus: Float64Array,
  mostJobs: number,
  before: RelaxedJobs | null,
): RelaxedJobs {
  const most = surplus.reduce((highest, one) => Math.max(highest, one), 0)
  const worth = prices.reduce((sum, price) => sum + price, 0)
  const bound = Math.min(worth + most * mostJobs, before?.bound ?? Number.POSITIVE_INFINITY)
  return { places, shares, prices, bound, isWhole: most <= nothing }
}

/** Jobs worth most above their parts, so many for every part, none that is in already. */
function spread(
  rowCount: number,
  sets: Sets,
  surplus: Float64Array,
  isIn: Uint8Array,
  perPart: number,
  most: number,
  above: number,
): number[] {
  const worthwhile = [...surplus.keys()].filter(
    (place) => isIn[place] === 0 && (surplus[place] as number) > above,
  )
  const order = byFalling(Float64Array.from(worthwhile, (place) => surplus[place] as number))
  const seen = new Uint16Array(rowCount)
  const chosen: number[] = []
  for (const at of order) {
    const place = worthwhile[at] as number
    const rows = rowsOf(sets, place)
    if (rows.every((row) => (seen[row] as number) >= perPart)) continue
    for (const row of rows) seen[row] = (seen[row] as number) + 1
    chosen.push(place)
    if (chosen.length >= most) break
  }
  return chosen
}
