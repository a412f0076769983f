export type Exposure = {
  readonly people: number
  /** Who stood among the first of one job at least. */
  readonly shown: number
  /** Who has one of the required skills of one job at least. */
  readonly inReach: number
  readonly shownInReach: number
  /** How unevenly first places fall to those in reach: 0 everybody as often, 1 one person all. Null without any. */
  readonly gini: number | null
  /** How often the person stood among the first who did so most often. */
  readonly most: number
  /** How many people stood among the first so often. */
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly people: number }[]
}

const bandEdges: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 2],
  [3, 5],
  [6, 10],
  [11, null],
]

/**
 * How first places are shared out over people.
 * In: per person how often among the first, and whether in reach of any job. Out: the figures, no person.
 */
export function exposureOf(times: ArrayLike<number>, reached: ArrayLike<number>): Exposure {
  const all = Array.from(times)
  const within = all.filter((_, at) => reached[at])
  return {
    people: all.length,
    shown: all.filter((count) => count > 0).length,
    inReach: within.length,
    shownInReach: within.filter((count) => count > 0).length,
    gini: gini(within),
    most: all.reduce((most, count) => Math.max(most, count), 0),
    bands: bandEdges.map(([from, to]) => ({
      from,
      to,
      people: all.filter((count) => count >= from && (to === null || count <= to)).length,
    })),
  }
}

/**
 * The Gini coefficient of counts.
 * In: counts of 0 or more. Out: 0 when all are equal, towards 1 when one has everything; null when there is nothing.
 */
export function gini(counts: readonly number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const weighed = sorted.reduce((sum, count, at) => sum + (2 * (at + 1) - sorted.length - 1) * count, 0)
  return weighed / (sorted.length * total)
}
