import { type BlockingPair, blockingPairs } from './blocking.ts'
import { type CohortVerdict, checkCohort } from './check.ts'
import type { CohortInstance, CohortPlan } from './instance.ts'

/** Where somebody comes: the track and its place on the own list, 1 is first; null is nowhere. */
export type Seat = { readonly track: number; readonly wish: number } | null

export type CandidateChange = {
  readonly candidate: number
  readonly stable: Seat
  readonly value: Seat
  /** What the value answer is for this candidate, seen from the stable one. */
  readonly valueIs: 'better' | 'same' | 'worse'
}

/** Of one answer at a track. `meanRank` is the mean place on the track's list, 1 is first; null when nobody sits there. */
export type TrackFilling = {
  readonly filled: number
  readonly ofPriority: number
  readonly meanRank: number | null
}

export type CohortComparison = {
  readonly stable: CohortVerdict
  readonly value: CohortVerdict
  /** Who would rather have each other than what the value answer gives. */
  readonly blockingOfValue: readonly BlockingPair[]
  readonly candidates: readonly CandidateChange[]
  readonly tracks: readonly {
    readonly track: number
    readonly stable: TrackFilling
    readonly value: TrackFilling
  }[]
}

/** In: an instance and its two answers. Out: the figures of both, and what the choice between them costs whom. */
export function compareCohort(
  instance: CohortInstance,
  stable: CohortPlan,
  value: CohortPlan,
): CohortComparison {
  return {
    stable: checkCohort(instance, stable),
    value: checkCohort(instance, value),
    blockingOfValue: blockingPairs(instance, value),
    candidates: instance.candidates.map((_, candidate) => changeOf(instance, stable, value, candidate)),
    tracks: instance.tracks.map((_, track) => ({
      track,
      stable: fillingOf(instance, stable, track),
      value: fillingOf(instance, value, track),
    })),
  }
}

function changeOf(
  instance: CohortInstance,
  stable: CohortPlan,
  value: CohortPlan,
  candidate: number,
): CandidateChange {
  const one = seatOf(instance, stable, candidate)
  const other = seatOf(instance, value, candidate)
  const first = one?.wish ?? Number.POSITIVE_INFINITY
  const second = other?.wish ?? Number.POSITIVE_INFINITY
  const valueIs = second < first ? 'better' : second > first ? 'worse' : 'same'
  return { candidate, stable: one, value: other, valueIs }
}

function seatOf(instance: CohortInstance, plan: CohortPlan, candidate: number): Seat {
  const track = plan.assign[candidate] ?? -1
  if (track < 0) return null
  return { track, wish: 1 + (instance.candidates[candidate]?.pref.indexOf(track) ?? 0) }
}

function fillingOf(instance: CohortInstance, plan: CohortPlan, track: number): TrackFilling {
  const list = instance.tracks[track]?.pref ?? []
  const here = instance.candidates.filter((_, candidate) => plan.assign[candidate] === track)
  const ranks = here.map((one) => 1 + list.indexOf(one.id))
  return {
    filled: here.length,
    ofPriority: here.filter((one) => one.priority).length,
    meanRank: ranks.length === 0 ? null : ranks.reduce((sum, one) => sum + one, 0) / ranks.length,
  }
}
