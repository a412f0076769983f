import type { Track } from '../track.ts'
import { type Walk, walkOf } from './walk.ts'

/** Orders that are looked for by moving one candidate at a time, slowly less willing to go on with worse. */
export type Search = {
  /** The best walk so far, done. */
  readonly walk: Walk
  readonly cost: () => number
  /** One move. Out: whether it gave a better plan than all before. */
  readonly step: () => boolean
}

const firstCycle = 20_000

/**
 * Simulated annealing in cycles, each twice as long as the one before.
 * In: packed instance, numbers from 0 up to 1. Out: the search, begun by due week less the work of each.
 */
export function searchOf(track: Track, next: () => number): Search {
  const { n, m } = track
  const walk = walkOf(track)
  const begin = beginOf(track)
  for (const order of walk.orders) order.set(begin)
  let cost = walk.cost()
  let bestCost = cost
  const best = walk.orders.map((order) => order.slice())
  const kept = walk.orders.map((order) => order.slice())
  const hot = Math.max(1, cost * 0.002, track.isMakespan ? 0 : track.wTardy * 0.6)
  const cold = Math.max(0.3, cost * 0.00005)
  let cycle = firstCycle
  let turn = 0
  let warmth = hot

  const step = (): boolean => {
    if (turn === cycle) {
      turn = 0
      cycle *= 2
      for (const [place, order] of walk.orders.entries()) order.set(best[place] as Int32Array)
      cost = bestCost
    }
    if (turn % 100 === 0) warmth = hot * (cold / hot) ** (turn / cycle)
    turn += 1
    const [from, to] = touched(m, next)
    for (let place = from; place < to; place += 1)
      (kept[place] as Int32Array).set(walk.orders[place] as Int32Array)
    const candidate = Math.floor(next() * n)
    const shift = shiftOf(n, next)
    for (let place = from; place < to; place += 1) move(walk.orders[place] as Int32Array, candidate, shift)
    const reached = walk.cost()
    if (reached > cost && !(next() < Math.exp((cost - reached) / warmth))) {
      for (let place = from; place < to; place += 1)
        (walk.orders[place] as Int32Array).set(kept[place] as Int32Array)
      return false
    }
    cost = reached
    if (cost >= bestCost) return false
    bestCost = cost
    for (const [place, order] of walk.orders.entries()) (best[place] as Int32Array).set(order)
    return true
  }
  return { walk, cost: () => bestCost, step }
}

/** Which places a move is in: mostly all, or from one on, or one alone. */
function touched(m: number, next: () => number): [number, number] {
  const kind = next()
  const place = Math.floor(next() * m)
  if (kind < 0.5) return [0, m]
  if (kind < 0.7) return [place, m]
  return [place, place + 1]
}

/** Mostly a short way, to and fro. */
function shiftOf(n: number, next: () => number): number {
  const far = next() < 0.3 ? n : Math.min(n, 4)
  const way = 1 + Math.floor(next() * (far - 1))
  return next() < 0.5 ? way : -way
}

function move(order: Int32Array, candidate: number, shift: number): void {
  const at = order.indexOf(candidate)
  const to = Math.min(order.length - 1, Math.max(0, at + shift))
  if (to > at) order.copyWithin(at, at + 1, to + 1)
  else order.copyWithin(to + 1, to, at)
  order[to] = candidate
}

function beginOf({ n, m, duration, due, isMakespan }: Track): Int32Array {
  const rank = Array.from({ length: n }, (_, one) => {
    let work = 0
    for (let place = 0; place < m; place += 1) work += duration[one * m + place] as number
    return (isMakespan ? 0 : (due[one] as number)) - work
  })
  const all = Int32Array.from({ length: n }, (_, one) => one)
  return all.sort((a, b) => (rank[a] as number) - (rank[b] as number) || a - b)
}
