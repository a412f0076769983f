import type { CohortInstance, CohortPlan } from './instance.ts'
import { type Pairs, pairsOf } from './pairs.ts'

/** A candidate and a track that would both rather have each other than what they have. */
export type BlockingPair = { readonly candidate: number; readonly track: number }

/**
 * In: an instance and a plan. Out: every pair that blocks it, by candidate, best wish first. A track would rather have a
 * candidate when it chooses that one out of those who sit there and the candidate: a free seat, a reserved seat held by
 * somebody of no priority group, or somebody lower on its list whom the quota does not protect.
 */
export function blockingPairs(instance: CohortInstance, plan: CohortPlan): readonly BlockingPair[] {
  const pairs = pairsOf(instance)
  const tracks = standings(pairs, plan.assign)
  const found: BlockingPair[] = []
  for (let candidate = 0; candidate < pairs.count; candidate += 1) {
    const end = pairs.from[candidate + 1] ?? 0
    for (let pair = pairs.from[candidate] ?? 0; pair < end; pair += 1) {
      const track = pairs.track[pair] ?? 0
      if (track === plan.assign[candidate]) break
      const here = tracks[track]
      if (here && wants(pairs, here, track, candidate, pair)) found.push({ candidate, track })
    }
  }
  return found
}

/** Of who sits at a track: how many, how many of the priority group, the last on the list of each sort. */
type Standing = { count: number; priority: number; lastOfGroup: number; lastOfOthers: number }

function standings(pairs: Pairs, assign: readonly number[]): Standing[] {
  const tracks = Array.from(
    pairs.capacity,
    (): Standing => ({ count: 0, priority: 0, lastOfGroup: -1, lastOfOthers: -1 }),
  )
  for (let candidate = 0; candidate < pairs.count; candidate += 1) {
    const end = pairs.from[candidate + 1] ?? 0
    for (let pair = pairs.from[candidate] ?? 0; pair < end; pair += 1) {
      const here = tracks[pairs.track[pair] ?? 0]
      if (!here || pairs.track[pair] !== assign[candidate]) continue
      const rank = pairs.trackRank[pair] ?? 0
      here.count += 1
      if (pairs.priority[candidate]) {
        here.priority += 1
        here.lastOfGroup = Math.max(here.lastOfGroup, rank)
      } else here.lastOfOthers = Math.max(here.lastOfOthers, rank)
    }
  }
  return tracks
}

function wants(pairs: Pairs, here: Standing, track: number, candidate: number, pair: number): boolean {
  if (here.count < (pairs.capacity[track] ?? 0)) return true
  const rank = pairs.trackRank[pair] ?? 0
  const quota = pairs.quota[track] ?? 0
  if (pairs.priority[candidate])
    return (
      here.lastOfGroup > rank || here.lastOfOthers > rank || (here.priority < quota && here.lastOfOthers >= 0)
    )
  return here.lastOfOthers > rank || (here.priority > quota && here.lastOfGroup > rank)
}
