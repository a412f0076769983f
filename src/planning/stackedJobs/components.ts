import type { Sets } from '../packing.ts'
import { rowsOf } from './jobSets.ts'

/**
 * Jobs that have nothing to do with each other are planned apart.
 * In: how many parts, jobs. Out: the jobs in groups that share no part with another group, largest group last.
 */
export function components(rowCount: number, sets: Sets): number[][] {
  const above = Int32Array.from({ length: rowCount }, (_, row) => row)
  const top = (row: number): number => {
    let at = row
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  for (let place = 0; place < sets.count; place += 1) {
    const [first = 0, ...others] = rowsOf(sets, place)
    for (const row of others) above[top(row)] = top(first)
  }
  const groups = new Map<number, number[]>()
  for (let place = 0; place < sets.count; place += 1) {
    const group = top(rowsOf(sets, place)[0] as number)
    const known = groups.get(group)
    if (known) known.push(place)
    else groups.set(group, [place])
  }
  return [...groups.values()].sort((one, other) => one.length - other.length)
}
