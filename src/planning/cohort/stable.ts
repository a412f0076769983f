import type { Pairs } from './pairs.ts'

/** Who sits at a track now: the pairs, in no order, and how many are of the priority group. */
type Seats = { readonly pairs: number[]; readonly who: number[]; priority: number }

/**
 * Deferred acceptance with candidates proposing (Gale and Shapley 1962). A track chooses with reserved seats (Hafalir,
 * Yenmez and Yildirim 2013): first its best of the priority group up to the quota, then the best of all others.
 * In: the pairs. Out: per candidate the pair, or -1: stable, and the best stable answer for every candidate at once.
 */
export function stablePairs(pairs: Pairs): Int32Array {
  const seats: Seats[] = Array.from(pairs.capacity, () => ({ pairs: [], who: [], priority: 0 }))
  const next = pairs.from.slice()
  const waiting = Array.from({ length: pairs.count }, (_, index) => pairs.count - 1 - index)
  const chosen = new Int32Array(pairs.count).fill(-1)
  while (waiting.length > 0) {
    const candidate = waiting.pop() ?? 0
    const pair = next[candidate] ?? 0
    if (pair >= (pairs.from[candidate + 1] ?? 0)) continue
    next[candidate] = pair + 1
    chosen[candidate] = pair
    const refused = seat(pairs, seats, candidate, pair)
    if (refused < 0) continue
    chosen[refused] = -1
    waiting.push(refused)
  }
  return chosen
}

/** Seats one more; out: who has to go, or -1. */
function seat(pairs: Pairs, seats: readonly Seats[], candidate: number, pair: number): number {
  const track = pairs.track[pair] ?? 0
  const here = seats[track]
  if (!here) return candidate
  here.pairs.push(pair)
  here.who.push(candidate)
  here.priority += pairs.priority[candidate] ?? 0
  if (here.pairs.length <= (pairs.capacity[track] ?? 0)) return -1
  return unseat(pairs, here, here.priority <= (pairs.quota[track] ?? 0))
}

/** The last on the track's list goes; when reserved seats hold the whole priority group, the last of the others. */
function unseat(pairs: Pairs, here: Seats, groupIsSafe: boolean): number {
  let worst = -1
  let worstRank = -1
  for (const [index, pair] of here.pairs.entries()) {
    if (groupIsSafe && pairs.priority[here.who[index] ?? 0] === 1) continue
    const rank = pairs.trackRank[pair] ?? 0
    if (rank > worstRank) [worst, worstRank] = [index, rank]
  }
  const gone = here.who[worst] ?? -1
  here.priority -= pairs.priority[gone] ?? 0
  here.who[worst] = here.who.at(-1) ?? -1
  here.pairs[worst] = here.pairs.at(-1) ?? -1
  here.who.pop()
  here.pairs.pop()
  return gone
}
