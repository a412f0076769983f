import type { Track } from '../track.ts'
import { type Inserter, inserterOf } from './insertion.ts'

/** An order that is looked for by taking some out and putting each back at its best position. */
export type Greedy = {
  readonly best: Int32Array
  readonly cost: () => number
  /** Puts everybody at the best position in turn, and improves that: the best is then no worse. */
  readonly begin: () => void
  /** One round: take out, put back, improve, and accept or not. */
  readonly round: () => void
}

const takenOut = 6

/**
 * Iterated greedy (Ruiz and Stützle 2007) with insertion as local search.
 * In: packed instance, numbers from 0 up to 1, whether to stop (asked once an insertion; what was begun is then left,
 * and what was better is kept). Out: the search; its best is a simple order until it is begun.
 */
export function greedyOf(track: Track, next: () => number, isSpent: () => boolean): Greedy {
  const { n } = track
  const inserter = inserterOf(track)
  const best = simpleOrder(track)
  let bestCost = inserter.count(best, n)
  const current = best.slice()
  let cost = bestCost
  const trial = new Int32Array(n)
  const out = new Int32Array(Math.min(takenOut, n))
  let warmth = warmthOf(track, cost)

  const keep = (order: Int32Array, reached: number) => {
    current.set(order)
    cost = reached
    if (cost >= bestCost) return
    best.set(current)
    bestCost = cost
  }
  /** With the rest behind in its simple order, a beginning is a plan too: kept, so that a longer search is never worse. */
  const keepBeginning = (order: Int32Array, length: number, simple: Int32Array) => {
    order.set(simple.subarray(length), length)
    const reached = inserter.count(order, n)
    if (reached >= bestCost) return
    best.set(order)
    bestCost = reached
  }
  const begin = () => {
    const simple = simpleOrder(track)
    let reached = 0
    for (const [at, candidate] of simple.entries()) {
      if (isSpent()) return
      reached = inserter.insert(trial, at, candidate)
      keepBeginning(trial, at + 1, simple)
    }
    reached = improve(inserter, trial, reached, next, isSpent)
    keep(trial, reached)
    warmth = warmthOf(track, cost)
  }
  const round = () => {
    trial.set(current)
    let length = n
    for (let turn = 0; turn < out.length; turn += 1) {
      const at = Math.floor(next() * length)
      out[turn] = trial[at] as number
      trial.copyWithin(at, at + 1, length)
      length -= 1
    }
    let reached = 0
    for (const candidate of out) {
      reached = inserter.insert(trial, length, candidate)
      length += 1
    }
    reached = improve(inserter, trial, reached, next, isSpent)
    if (reached > cost && next() >= Math.exp((cost - reached) / warmth)) return
    keep(trial, reached)
  }
  return { best, cost: () => bestCost, begin, round }
}

/** How much worse a round may be and still be gone on with, now and then. */
function warmthOf(track: Track, cost: number): number {
  if (!track.isMakespan) return Math.max(1, cost * 0.002)
  const all = track.duration.reduce((sum, weeks) => sum + weeks, 0)
  return Math.max(0.1, (0.8 * all) / (10 * track.n * track.m))
}

/** Everybody by due week less work; by work alone, longest first, where only the last end counts. */
function simpleOrder(track: Track): Int32Array {
  const { n, m } = track
  const work = (candidate: number) =>
    track.duration.subarray(candidate * m, (candidate + 1) * m).reduce((sum, weeks) => sum + weeks, 0)
  const rank = Float64Array.from({ length: n }, (_, candidate) =>
    track.isMakespan ? -work(candidate) : (track.due[candidate] as number) - work(candidate),
  )
  const all = Int32Array.from({ length: n }, (_, candidate) => candidate)
  return all.sort((a, b) => (rank[a] as number) - (rank[b] as number) || a - b)
}

/** Every candidate, in a random turn, to its best position, until nobody moves or it is to stop. */
function improve(
  inserter: Inserter,
  order: Int32Array,
  cost: number,
  next: () => number,
  isSpent: () => boolean,
): number {
  const n = order.length
  const turns = Int32Array.from(order)
  for (let at = n - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const moved = turns[at] as number
    turns[at] = turns[other] as number
    turns[other] = moved
  }
  let reached = cost
  const trial = new Int32Array(n)
  for (let still = 0, turn = 0; still < n; still += 1, turn = (turn + 1) % n) {
    if (isSpent()) return reached
    const candidate = turns[turn] as number
    trial.set(order)
    const at = trial.indexOf(candidate)
    trial.copyWithin(at, at + 1)
    const moved = inserter.insert(trial, n - 1, candidate)
    if (moved >= reached) continue
    order.set(trial)
    reached = moved
    still = 0
  }
  return reached
}
