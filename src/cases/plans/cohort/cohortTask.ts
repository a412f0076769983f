import type { CohortInstance } from '#planning/cohort/instance.ts'
import type { Takers } from './setup.ts'

/** A match counts for most; a choice lower down takes off a little, on the candidate's side as on the employer's. */
const weights = { match: 1000, candRank: 40, trackRank: 20 }

/**
 * The cohort in numbers, from what each said after meeting: only pairs of which both put the other on the list. In: who
 * takes part. Out: the instance; ids are places in the lists. Hard rules were kept when the meetings were made.
 */
export function cohortInstance({ candidates, tracks, meetings }: Takers): CohortInstance {
  const both = meetings.filter((one) => one.candidateRank !== null && one.employerRank !== null)
  const number = new Map([...candidates, ...tracks].map((one) => [one.id, 0]))
  for (const [at, one] of candidates.entries()) number.set(one.id, at)
  for (const [at, one] of tracks.entries()) number.set(one.id, at)
  const ofCandidate = Map.groupBy(both, (one) => one.candidateId)
  const ofTrack = Map.groupBy(both, (one) => one.futureJobId)
  const inOrder = <T>(list: readonly T[], rank: (one: T) => number | null) =>
    list.toSorted((one, other) => (rank(one) ?? 0) - (rank(other) ?? 0))
  return {
    type: 'cohort',
    name: 'cohort',
    weights,
    candidates: candidates.map(({ id, isPriority }, at) => ({
      id: at,
      level: 0,
      pos: [0, 0],
      priority: isPriority ? 1 : 0,
      pref: inOrder(ofCandidate.get(id) ?? [], (one) => one.candidateRank).map(
        (one) => number.get(one.futureJobId) ?? -1,
      ),
    })),
    tracks: tracks.map(({ id, capacity, reserved }, at) => ({
      id: at,
      capacity,
      minLevel: 0,
      pos: [0, 0],
      maxTravel: 0,
      quota: Math.min(reserved, capacity),
      pref: inOrder(ofTrack.get(id) ?? [], (one) => one.employerRank).map(
        (one) => number.get(one.candidateId) ?? -1,
      ),
    })),
  }
}
