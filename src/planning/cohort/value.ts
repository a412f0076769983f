import type { Pairs } from './pairs.ts'
import { type Classes, seatClasses } from './seatClasses.ts'

/** An assignment of most worth, or the best so far. */
export type MostWorth = {
  /** Per candidate the pair, or -1. */
  readonly chosen: Int32Array
  /** Candidates that were not looked at any more when the work was stopped. */
  readonly unseen: number
}

/** What the shortest path needs: the least cost of moving somebody from one class to another, and who that is. */
type Work = {
  readonly size: number
  /** size x (size + 1): the last column is leaving without a seat, or a free seat (mover -1). */
  readonly cost: Float64Array
  readonly mover: Int32Array
  readonly potential: Float64Array
  readonly distance: Float64Array
  readonly before: Int32Array
  readonly entry: Int32Array
  readonly done: Uint8Array
  readonly people: number[][]
  /** Per candidate the option taken, or -1. */
  readonly taken: Int32Array
}

/**
 * The assignment of most worth: min cost flow by successive shortest paths with potentials (Dijkstra on the classes of
 * seats only; a move between two classes is the cheapest person who can make it). Candidates enter one by one; after
 * each the answer is the best for those who entered.
 * In: the pairs, and whether to stop. Out: the pairs chosen; exact when `unseen` is 0.
 */
export function mostWorth(pairs: Pairs, isSpent: () => boolean): MostWorth {
  const classes = seatClasses(pairs)
  const work = workOf(classes, pairs.count)
  let candidate = 0
  for (; candidate < pairs.count && !isSpent(); candidate += 1) enter(classes, work, candidate)
  const chosen = new Int32Array(pairs.count).fill(-1)
  for (let one = 0; one < candidate; one += 1) {
    const option = work.taken[one] ?? -1
    if (option >= 0) chosen[one] = classes.pair[option] ?? -1
  }
  return { chosen, unseen: pairs.count - candidate }
}

function workOf(classes: Classes, count: number): Work {
  const size = classes.capacity.length
  const work: Work = {
    size,
    cost: new Float64Array(size * (size + 1)).fill(Number.POSITIVE_INFINITY),
    mover: new Int32Array(size * (size + 1)).fill(-1),
    potential: new Float64Array(size + 1),
    distance: new Float64Array(size + 1),
    before: new Int32Array(size + 1),
    entry: new Int32Array(size + 1),
    done: new Uint8Array(size + 1),
    people: Array.from({ length: size }, () => []),
    taken: new Int32Array(count).fill(-1),
  }
  for (let one = 0; one < size; one += 1) refresh(classes, work, one)
  return work
}

/** Works out anew what leaving a class costs, after its people changed. */
function refresh(classes: Classes, work: Work, from: number): void {
  const row = from * (work.size + 1)
  const out = row + work.size
  work.cost.fill(Number.POSITIVE_INFINITY, row, out + 1)
  work.mover.fill(-1, row, out + 1)
  const people = work.people[from] ?? []
  if (people.length < (classes.capacity[from] ?? 0)) work.cost[out] = 0
  for (const person of people) {
    const here = classes.worth[work.taken[person] ?? 0] ?? 0
    if (here < (work.cost[out] ?? 0)) {
      work.cost[out] = here
      work.mover[out] = person
    }
    const end = classes.from[person + 1] ?? 0
    for (let option = classes.from[person] ?? 0; option < end; option += 1) {
      const to = row + (classes.seat[option] ?? 0)
      const cost = here - (classes.worth[option] ?? 0)
      if (cost < (work.cost[to] ?? 0)) {
        work.cost[to] = cost
        work.mover[to] = person
      }
    }
  }
}

/** Lets one more candidate in along the cheapest path: into a class, there moving somebody on, until a seat is free. */
function enter(classes: Classes, work: Work, candidate: number): void {
  const start = classes.from[candidate] ?? 0
  const end = classes.from[candidate + 1] ?? 0
  if (start === end) return
  spreadOut(classes, work, candidate)
  const goal = work.distance[work.size] ?? 0
  for (let node = 0; node <= work.size; node += 1)
    work.potential[node] = (work.potential[node] ?? 0) + Math.min(work.distance[node] ?? 0, goal)
  if ((work.entry[work.size] ?? -1) === staysOut) return
  let node = work.before[work.size] ?? -1
  moveOn(classes, work, node, work.size)
  const touched = [node]
  while ((work.entry[node] ?? -1) < 0) {
    const earlier = work.before[node] ?? -1
    moveOn(classes, work, earlier, node)
    node = earlier
    touched.push(node)
  }
  const option = work.entry[node] ?? -1
  work.taken[candidate] = option
  work.people[node]?.push(candidate)
  for (const one of touched) refresh(classes, work, one)
}

const staysOut = -2

/** Dijkstra from a candidate over the classes; the node `size` is the end. Distances are reduced by the potentials. */
function spreadOut(classes: Classes, work: Work, candidate: number): void {
  const { size, distance, potential, before, entry, done } = work
  distance.fill(Number.POSITIVE_INFINITY)
  before.fill(-1)
  entry.fill(-1)
  done.fill(0)
  const end = classes.from[candidate + 1] ?? 0
  distance[size] = -(potential[size] ?? 0)
  entry[size] = staysOut
  for (let option = classes.from[candidate] ?? 0; option < end; option += 1) {
    const node = classes.seat[option] ?? 0
    const cost = -(classes.worth[option] ?? 0) - (potential[node] ?? 0)
    if (cost < (distance[node] ?? 0)) {
      distance[node] = cost
      entry[node] = option
    }
  }
  for (let node = nearest(work); node !== size; node = nearest(work)) {
    done[node] = 1
    relax(work, node)
  }
}

function nearest({ size, distance, done }: Work): number {
  let best = size
  for (let node = 0; node < size; node += 1)
    if (!done[node] && (distance[node] ?? 0) < (distance[best] ?? 0)) best = node
  return best
}

function relax({ size, cost, distance, potential, before, entry, done }: Work, from: number): void {
  const base = (distance[from] ?? 0) + (potential[from] ?? 0)
  const row = from * (size + 1)
  for (let to = 0; to <= size; to += 1) {
    if (done[to]) continue
    const reached = base + (cost[row + to] ?? 0) - (potential[to] ?? 0)
    if (reached < (distance[to] ?? 0)) {
      distance[to] = reached
      before[to] = from
      entry[to] = -1
    }
  }
}

/** Takes the cheapest mover out of a class, into the next class on the path or out of everything. */
function moveOn(classes: Classes, work: Work, from: number, to: number): void {
  const person = work.mover[from * (work.size + 1) + to] ?? -1
  if (person < 0) return
  const people = work.people[from] ?? []
  people.splice(people.indexOf(person), 1)
  work.taken[person] = -1
  if (to === work.size) return
  const end = classes.from[person + 1] ?? 0
  for (let option = classes.from[person] ?? 0; option < end; option += 1)
    if (classes.seat[option] === to) work.taken[person] = option
  work.people[to]?.push(person)
}
