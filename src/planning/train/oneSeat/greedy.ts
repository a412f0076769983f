import type { Track } from '../track.ts'
import { type Inserter, inserterOf } from './insertion.ts'

/** An order that is looked for by taking some out and putting each back at its best position. */
export type Greedy = {
  readonly best: Int32Array
  readonly cost: () => number
  /** One round: take out, put back, improve, and accept or not. */
  readonly round: () => void
}

const takenOut = 6

/**
 * Iterated greedy (Ruiz and Stützle 2007) with insertion as local search.
 * In: packed instance, numbers from 0 up to 1. Out: the search, begun with the best of two simple orders.
 */
export function greedyOf(track: Track, next: () => number): Greedy {
  const { n } = track
  const inserter = inserterOf(track)
  const current = firstOrder(track, inserter)
  let cost = improve(inserter, current, inserter.count(current, n), next)
  const best = current.slice()
  let bestCost = cost
  const trial = new Int32Array(n)
  const out = new Int32Array(Math.min(takenOut, n))
  const warmth = warmthOf(track, cost)

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
    reached = improve(inserter, trial, reached, next)
    if (reached > cost && next() >= Math.exp((cost - reached) / warmth)) return
    current.set(trial)
    cost = reached
    if (cost >= bestCost) return
    best.set(current)
    bestCost = cost
  }
  return { best, cost: () => bestCost, round }
}

/** How much worse a round may be and still be gone on with, now and then. */
function warmthOf(track: Track, cost: number): number {
  if (!track.isMakespan) return Math.max(1, cost * 0.002)
  const all = track.duration.reduce((sum, weeks) => sum + weeks, 0)
  return Math.max(0.1, (0.8 * all) / (10 * track.n * track.m))
}

/** Everybody by due week, or by work: longest first; each put at its best position in turn. */
function firstOrder(track: Track, inserter: Inserter): Int32Array {
  const { n, m } = track
  const work = (candidate: number) =>
    track.duration.subarray(candidate * m, (candidate + 1) * m).reduce((sum, weeks) => sum + weeks, 0)
  const rank = track.isMakespan
    ? (candidate: number) => -work(candidate)
    : (candidate: number) => (track.due[candidate] as number) - work(candidate)
  const all = Array.from({ length: n }, (_, candidate) => candidate)
  const order = new Int32Array(n)
  for (const [at, candidate] of all.sort((a, b) => rank(a) - rank(b) || a - b).entries())
    inserter.insert(order, at, candidate)
  return order
}

/** Every candidate, in a random turn, to its best position, until nobody moves. */
function improve(inserter: Inserter, order: Int32Array, cost: number, next: () => number): number {
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
