import { randomFrom } from '#statistics/random.ts'
import type { Sets } from '../packing.ts'
import { rowsOf, worthOf } from './jobSets.ts'

/**
 * A first plan: jobs by what they count for per hour-month they use up, each that still can be.
 * In: how many parts, jobs, what an hour-month of each part is. Out: places of the chosen jobs.
 */
export function greedyPlan(rowCount: number, sets: Sets, hourMonths: Float64Array): number[] {
  const worth = new Float64Array(sets.count)
  for (let place = 0; place < sets.count; place += 1) {
    let used = 0
    for (const row of rowsOf(sets, place)) used += hourMonths[row] as number
    worth[place] = (sets.values[place] as number) / Math.max(used, 1)
  }
  return chooseInOrder(rowCount, sets, byFalling(worth))
}

/** From so many jobs on a first plan is made of those that are there each time they have doubled. */
const firstOfSome = 256

/**
 * First plans of the jobs as they are found, so that whoever finds more has at least the plan of whoever found fewer.
 * In: how many parts, jobs, what an hour-month of each part is. Out: places of the best of these plans.
 */
export function planOnTheWay(rowCount: number, sets: Sets, hourMonths: Float64Array): number[] {
  let best: number[] = []
  for (let count = firstOfSome; count <= sets.count; count *= 2) {
    const plan = greedyPlan(rowCount, { ...sets, count }, hourMonths)
    if (worthOf(sets, plan) > worthOf(sets, best)) best = plan
  }
  const inOrder = chooseInOrder(rowCount, sets, sets.values.keys())
  return worthOf(sets, inOrder) > worthOf(sets, best) ? inOrder : best
}

/** In: how many parts, jobs, places in an order. Out: each job in turn that shares no part with one before. */
export function chooseInOrder(rowCount: number, sets: Sets, order: Iterable<number>): number[] {
  const taken = new Uint8Array(rowCount)
  const chosen: number[] = []
  for (const place of order) {
    const rows = rowsOf(sets, place)
    if (rows.some((row) => taken[row] === 1)) continue
    for (const row of rows) taken[row] = 1
    chosen.push(place)
  }
  return chosen.sort((one, other) => one - other)
}

/**
 * Makes a plan better by putting one job in and taking out those that share a part with it, then filling up.
 * In: how many parts, jobs, a plan, a seed, how many tries, when to stop. Out: a plan that is at least as good.
 */
export function improvePlan(
  rowCount: number,
  sets: Sets,
  plan: readonly number[],
  seed: number,
  tries: number,
  isSpent: () => boolean,
): number[] {
  if (sets.count === 0) return [...plan]
  const random = randomFrom(seed)
  const byRow = placesByRow(rowCount, sets)
  const owner = new Int32Array(rowCount).fill(-1)
  const take = (place: number) =>
    rowsOf(sets, place).forEach((row) => {
      owner[row] = place
    })
  const leave = (place: number) =>
    rowsOf(sets, place).forEach((row) => {
      owner[row] = -1
    })
  plan.forEach(take)
  for (let round = 0; round < tries && !isSpent(); round += 1) {
    const place = Math.floor(random() * sets.count)
    const rows = rowsOf(sets, place)
    const out = [...new Set([...rows].map((row) => owner[row] as number))].filter((other) => other >= 0)
    if (out.includes(place)) continue
    const freed = out.flatMap((other) => [...rowsOf(sets, other)])
    out.forEach(leave)
    take(place)
    const filled = fillUp(sets, byRow, owner, freed)
    filled.forEach(take)
    if (worthOf(sets, [place, ...filled]) >= worthOf(sets, out)) continue
    leave(place)
    filled.forEach(leave)
    out.forEach(take)
  }
  return [...new Set(owner)].filter((place) => place >= 0).sort((one, other) => one - other)
}

/** Jobs of parts that are free, through the rows that came free. */
function fillUp(
  sets: Sets,
  byRow: readonly number[][],
  owner: Int32Array,
  freed: readonly number[],
): number[] {
  const taken = new Set<number>()
  const filled: number[] = []
  for (const row of freed) {
    if (owner[row] !== -1 || taken.has(row)) continue
    const found = (byRow[row] as number[]).find((place) =>
      rowsOf(sets, place).every((one) => owner[one] === -1 && !taken.has(one)),
    )
    if (found === undefined) continue
    for (const one of rowsOf(sets, found)) taken.add(one)
    filled.push(found)
  }
  return filled
}

function placesByRow(rowCount: number, sets: Sets): number[][] {
  const byRow: number[][] = Array.from({ length: rowCount }, () => [])
  for (let place = 0; place < sets.count; place += 1)
    for (const row of rowsOf(sets, place)) byRow[row]?.push(place)
  return byRow
}

/** In: a number a place. Out: the places, highest number first, the lower place first among equals. */
export function byFalling(numbers: Float64Array): number[] {
  return [...numbers.keys()].sort(
    (one, other) => (numbers[other] as number) - (numbers[one] as number) || one - other,
  )
}
