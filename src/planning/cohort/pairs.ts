import { type CohortInstance, maySit, worthOf } from './instance.ts'

/** The pairs that may be, per candidate in the order of that candidate's list: pair p of c lies in from[c]..from[c+1]. */
export type Pairs = {
  readonly count: number
  readonly from: Int32Array
  readonly track: Int32Array
  /** Place on the candidate's list, from 0. */
  readonly candRank: Int32Array
  /** Place on the track's list, from 0. */
  readonly trackRank: Int32Array
  readonly worth: Float64Array
  readonly capacity: Int32Array
  /** Reserved seats, never more than there are seats. */
  readonly quota: Int32Array
  readonly priority: Uint8Array
}

/** In: an instance. Out: its pairs that are on both lists and break no hard rule, in typed columns. */
export function pairsOf(instance: CohortInstance): Pairs {
  const { candidates, tracks, weights } = instance
  const ranks = tracks.map((track) => ranksOf(track.pref, candidates.length))
  const track: number[] = []
  const candRank: number[] = []
  const trackRank: number[] = []
  const worth: number[] = []
  const from = new Int32Array(candidates.length + 1)
  for (const [position, candidate] of candidates.entries()) {
    for (const [place, wish] of candidate.pref.entries()) {
      const other = tracks[wish]
      const rank = ranks[wish]?.[position] ?? -1
      if (!other || rank < 0 || !maySit(candidate, other)) continue
      track.push(wish)
      candRank.push(place)
      trackRank.push(rank)
      worth.push(worthOf(weights, place, rank, other.pref.length))
    }
    from[position + 1] = track.length
  }
  return {
    count: candidates.length,
    from,
    track: Int32Array.from(track),
    candRank: Int32Array.from(candRank),
    trackRank: Int32Array.from(trackRank),
    worth: Float64Array.from(worth),
    capacity: Int32Array.from(tracks, (one) => one.capacity),
    quota: Int32Array.from(tracks, (one) => Math.min(one.quota ?? 0, one.capacity)),
    priority: Uint8Array.from(candidates, (one) => (one.priority ? 1 : 0)),
  }
}

/** The pair of a candidate and a track, or -1. */
export function pairOf(pairs: Pairs, candidate: number, track: number): number {
  const end = pairs.from[candidate + 1] ?? 0
  for (let pair = pairs.from[candidate] ?? 0; pair < end; pair += 1)
    if (pairs.track[pair] === track) return pair
  return -1
}

function ranksOf(list: readonly number[], count: number): Int32Array {
  const ranks = new Int32Array(count).fill(-1)
  for (const [place, one] of list.entries()) ranks[one] = place
  return ranks
}
