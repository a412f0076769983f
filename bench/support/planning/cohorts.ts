import type { CohortCandidate, CohortInstance, CohortTrack } from '#planning/cohort/instance.ts'
import { maySit } from '#planning/cohort/instance.ts'
import { randomFrom } from '#statistics/random.ts'

/** A cohort of any size, about as many seats as candidates; `quota` is the share of seats that is reserved. */
export function seededCohort(
  candidateCount: number,
  trackCount: number,
  seed: number,
  quota = 0,
): CohortInstance {
  const next = randomFrom(seed)
  const whole = (below: number) => Math.floor(next() * below)
  const place = (): [number, number] => [whole(60), whole(60)]
  const seats = Math.max(1, Math.round(candidateCount / trackCount))
  const people = Array.from({ length: candidateCount }, (_, id) => ({
    id,
    level: whole(5),
    pos: place(),
    priority: next() < 0.3 ? 1 : 0,
  }))
  const tracks = Array.from({ length: trackCount }, (_, id): CohortTrack => {
    const capacity = Math.max(1, seats - 5 + whole(11))
    const open = { id, capacity, minLevel: whole(4), pos: place(), maxTravel: 30 + whole(31), pref: [] }
    const liking = people
      .filter((one) => maySit({ ...one, pref: [] }, open))
      .map((one) => ({ id: one.id, score: one.level + 3 * next() }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
    return { ...open, quota: Math.round(quota * capacity), pref: liking.map((one) => one.id) }
  })
  const fame = tracks.map(() => next())
  const candidates = people.map((one): CohortCandidate => {
    const wishes = tracks
      .filter((track) => maySit({ ...one, pref: [] }, track))
      .map((track) => ({ id: track.id, score: (fame[track.id] ?? 0) + next() }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
    return { ...one, pref: wishes.slice(0, 8).map((wish) => wish.id) }
  })
  const weights = { match: 1000, candRank: 20, trackRank: 1 }
  return {
    type: 'cohort',
    name: `cohort_${candidateCount}x${trackCount}_s${seed}`,
    candidates,
    tracks,
    weights,
  }
}
