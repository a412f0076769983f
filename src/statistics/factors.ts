import { type Factor, factorKeys } from '#method/factors.ts'
import type { CountedScore } from './counted.ts'
import type { CountedPerson } from './people.ts'

/** In how many trajectories one factor played, and in how many of those it was decisive. */
type FactorCount = { readonly factor: Factor; readonly played: number; readonly decisive: number }
export type FactorCounts = { readonly scored: number; readonly counts: readonly FactorCount[] }

/**
 * Counts what helped and what hindered. A score belongs to a trajectory and is given afterwards, so it counts
 * whenever it was given.
 * In: people, all scores. Out: the number of their trajectories in which anything was scored, and per factor, in the
 * order of the method, in how many of those it played a part or more.
 */
export function factorCounts(
  people: readonly CountedPerson[],
  scores: readonly CountedScore[],
): FactorCounts {
  const ours = new Set(people.flatMap(({ all }) => all.map(({ id }) => id)))
  const counted = scores.filter(({ trajectoryId }) => ours.has(trajectoryId))
  const counts = factorKeys.map((factor) => {
    const found = counted.filter((one) => one.factor === factor && one.score > 0)
    return { factor, played: found.length, decisive: found.filter(({ score }) => score === 2).length }
  })
  return { scored: new Set(counted.map(({ trajectoryId }) => trajectoryId)).size, counts }
}
