import type { Insertion } from './insertion.ts'
import type { Seats } from './seats.ts'

const mostOut = 4
/** Now and then a plan that is this much worse, in weeks of one person, is gone on from. */
const patience = 2

/**
 * Takes a few candidates out and puts each back by its best way, in another order.
 * In: packed seats, everybody on a way, numbers from 0 up to 1. Out: one try; it keeps what is no worse, and now and then a
 * little worse.
 */
export function anewSearch({ n, m, instance }: Seats, insertion: Insertion, next: () => number): () => void {
  const width = m + 1
  const kept = new Int32Array(mostOut * width)
  return () => {
    const count = Math.min(n, 1 + Math.floor(next() * mostOut))
    const out: number[] = []
    while (out.length < count) {
      const one = Math.floor(next() * n)
      if (!out.includes(one)) out.push(one)
    }
    const before = insertion.cost()
    for (const [at, candidate] of out.entries()) {
      kept.set(insertion.ways.subarray(candidate * width, (candidate + 1) * width), at * width)
      insertion.take(candidate)
    }
    const order = [...out]
    shuffle(order, next)
    const stuck = order.findIndex((candidate) => !insertion.put(candidate))
    const slack = next() < 0.1 && instance.objective === 'late' ? patience * next() : 0
    if (stuck < 0 && insertion.cost() <= before + slack) return
    for (const candidate of stuck < 0 ? order : order.slice(0, stuck)) insertion.take(candidate)
    for (const [at, candidate] of out.entries())
      insertion.putBack(candidate, kept.slice(at * width, (at + 1) * width))
  }
}

/** Puts a list in another order. */
export function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
