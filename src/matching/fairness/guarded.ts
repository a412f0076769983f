import { type Count, guardCount, guardParts, isSmall, smallest } from '#statistics/smallCells.ts'
import type { ConditionKey } from '../conditionMargins.ts'
import type { FairnessFigures, FoundChance } from './figures.ts'

/** The figures without small groups: null for every count of people that is kept back. */
export type GuardedFairness = Omit<FairnessFigures, 'chances' | 'exposure' | 'dropOuts'> & {
  readonly chances: readonly (FoundChance | Kept)[]
  readonly exposure: GuardedExposure
  readonly dropOuts: readonly {
    readonly key: ConditionKey | 'readiness'
    readonly people: Count
    readonly pairs: Count
  }[]
}

/** A comparison of so few people that it is kept back. */
export type Kept = Pick<FoundChance, 'top' | 'compared'> & {
  readonly short: null
  readonly long: null
  readonly ratio: null
  readonly interval: null
}

export type GuardedExposure = {
  readonly people: number
  readonly shown: Count
  readonly inReach: Count
  readonly shownInReach: Count
  readonly gini: number | null
  readonly most: number | null
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly people: Count }[]
}

/** In: the figures as counted. Out: the same, no group of one to four people told apart. */
export function guardedFairness(figures: FairnessFigures): GuardedFairness {
  const { exposure, chances, dropOuts } = figures
  return {
    ...figures,
    chances: chances.map((one) => {
      const enough = Math.min(one.short.people, one.long.people) >= smallest
      const { top, compared } = one
      return enough ? one : { top, compared, short: null, long: null, ratio: null, interval: null }
    }),
    exposure: guardedExposure(exposure),
    dropOuts: dropOuts.map(({ key, people, pairs }) => {
      const hidden = isSmall(people) || isSmall(exposure.inReach - people)
      return { key, people: hidden ? null : people, pairs: hidden ? null : pairs }
    }),
  }
}

function guardedExposure(exposure: FairnessFigures['exposure']): GuardedExposure {
  const { people, shown, inReach, shownInReach, bands } = exposure
  const counts = bands.map((one) => one.people)
  const few = people < smallest
  const told = few
    ? counts.map(() => null)
    : guardParts(
        counts,
        counts.map(() => true),
      )
  // who is shown at all follows from the first band: kept back there, kept back here
  const shownToo = told[0] === null ? null : shown
  const reached = few ? null : guardCount(inReach, people)
  const both = reached === null || shownToo === null || isSmall(shown - shownInReach)
  return {
    people,
    shown: shownToo,
    inReach: reached,
    shownInReach: both ? null : guardCount(shownInReach, inReach),
    gini: inReach < smallest ? null : exposure.gini,
    most: few ? null : exposure.most,
    bands: bands.map((one, at) => ({ ...one, people: told[at] ?? null })),
  }
}
