import { randomFrom } from '#statistics/random.ts'

/** A cohort in which everybody may sit everywhere and has wishes of their own; there are seats for a share of them. */
export function cohortInstance(candidates: number, tracks: number, wishes: number, share = 1) {
  const next = randomFrom(1)
  const prefs = Array.from({ length: candidates }, () => {
    const all = Array.from({ length: tracks }, (_, track) => ({ track, at: next() }))
    return all
      .sort((a, b) => a.at - b.at)
      .slice(0, wishes)
      .map((one) => one.track)
  })
  return {
    type: 'cohort',
    name: `cohort of ${candidates}`,
    candidates: prefs.map((pref, id) => ({
      id,
      level: 2,
      pos: [0, 0],
      priority: id % 4 === 0 ? 1 : 0,
      pref,
    })),
    tracks: Array.from({ length: tracks }, (_, id) => ({
      id,
      capacity: Math.max(1, Math.floor((share * candidates) / tracks)),
      minLevel: 1,
      pos: [1, 1],
      maxTravel: 30,
      pref: prefs.flatMap((pref, candidate) => (pref.includes(id) ? [candidate] : [])),
    })),
    weights: { match: 1000, candRank: 7, trackRank: 3 },
  }
}
