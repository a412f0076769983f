import type { PackingSolver, Sets } from '../packing.ts'
import { byFalling, chooseInOrder } from './greedy.ts'
import { rowsOf, setsAt } from './jobSets.ts'
import { type RelaxedJobs, relaxJobs } from './relaxJobs.ts'

/** So few jobs are left to the solver as they are. */
const fewEnough = 1200
/** A share that counts as chosen, and how many of the others are chosen at a time. */
const asGoodAsWhole = 0.999
const partChosen = 0.1

/**
 * Follows the relaxed plan down to a real one: chooses the jobs it is surest of, relaxes what is left, and so on.
 * In: the solver, how many parts, jobs, their relaxed plan, how many jobs a plan has at most, when to stop,
 * who hears of a plan at every depth. A run that is stopped has told what a longer one tells first.
 */
export function dive(
  solver: PackingSolver,
  rowCount: number,
  sets: Sets,
  first: RelaxedJobs,
  mostJobs: number,
  isSpent: () => boolean,
  heard: (places: readonly number[]) => void,
): void {
  const taken = new Uint8Array(rowCount)
  const isFree = (place: number) => rowsOf(sets, place).every((row) => taken[row] === 0)
  const chosen: number[] = []
  const choose = (places: readonly number[]) => {
    for (const place of places) {
      if (!isFree(place)) continue
      for (const row of rowsOf(sets, place)) taken[row] = 1
      chosen.push(place)
    }
  }
  let left = Array.from({ length: sets.count }, (_, place) => place)
  let relaxed: RelaxedJobs | null = first
  while (relaxed?.isWhole && left.length > 0) {
    choose(surest(relaxed))
    left = left.filter(isFree)
    const rest = setsAt(sets, left)
    if (left.length <= fewEnough) {
      const packed = solver.pack({ rowCount, sets: rest, start: [], near: 0.9, isSpent, heard: () => {} })
      heard([...chosen, ...(packed.chosen ?? []).map((at) => left[at] as number)])
      return
    }
    heard([...chosen, ...chooseInOrder(rowCount, rest, rest.values.keys()).map((at) => left[at] as number)])
    const found: RelaxedJobs | null = relaxJobs(solver, rowCount, rest, relaxed.prices, mostJobs, isSpent)
    relaxed = found && { ...found, places: found.places.map((at) => left[at] as number) }
  }
  heard(chosen)
}

/** The jobs that are as good as chosen, and some of those with the largest shares. */
function surest({ places, shares }: RelaxedJobs): number[] {
  const order = byFalling(shares).filter((at) => (shares[at] as number) > 1e-6)
  const whole = order.filter((at) => (shares[at] as number) >= asGoodAsWhole).length
  const many = whole + Math.max(1, Math.ceil((order.length - whole) * partChosen))
  return order.slice(0, many).map((at) => places[at] as number)
}
