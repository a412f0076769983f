/** Candidates and tracks (groups of places at employers) that choose each other; ids are positions. */
export type CohortInstance = {
  readonly type: 'cohort'
  readonly name: string
  readonly candidates: readonly CohortCandidate[]
  readonly tracks: readonly CohortTrack[]
  readonly weights: CohortWeights
}

export type CohortCandidate = {
  readonly id: number
  readonly level: number
  readonly pos: readonly [number, number]
  /** 1 for somebody of a priority group. */
  readonly priority: number
  /** Tracks, best first. */
  readonly pref: readonly number[]
}

export type CohortTrack = {
  readonly id: number
  readonly capacity: number
  readonly minLevel: number
  readonly pos: readonly [number, number]
  readonly maxTravel: number
  /** Candidates, best first. */
  readonly pref: readonly number[]
  /**
   * Seats that go to the priority group first. A reserved seat for which nobody of the group comes is open to everybody:
   * no seat stays empty for it. Default 0.
   */
  readonly quota?: number
}

/** What a match is worth, and what each place further down a list takes off. */
export type CohortWeights = {
  readonly match: number
  readonly candRank: number
  /** Per tenth of the track's list. */
  readonly trackRank: number
}

export type CohortGoal = 'stable' | 'value'

/** Per candidate a track, or -1. */
export type CohortPlan = { readonly assign: readonly number[] }

/** Hard rules of a pair: the level asked, and the distance. */
export function maySit(candidate: CohortCandidate, track: CohortTrack): boolean {
  const apart = Math.hypot(candidate.pos[0] - track.pos[0], candidate.pos[1] - track.pos[1])
  return candidate.level >= track.minLevel && apart <= track.maxTravel + 1e-9
}

/**
 * In: the weights, the place of the track on the candidate's list and of the candidate on the track's (from 0), and how
 * long that list is. Out: what the match is worth.
 */
export function worthOf(weights: CohortWeights, candRank: number, trackRank: number, length: number): number {
  return (
    weights.match - weights.candRank * candRank - weights.trackRank * Math.floor((10 * trackRank) / length)
  )
}
