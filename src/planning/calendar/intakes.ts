import type { PlainDate } from '#method/dates.ts'

/**
 * The one rule of days of intake, for a train and for a path: nobody counts on a day that nobody named. After the last day
 * that is known a place takes nobody in until somebody names more, and what is planned says so (`lastKnownBefore`).
 * In: the weeks of intake, null where every open week will do; a week. Out: whether somebody may begin then.
 */
export const takesIn = (intakes: readonly number[] | null | undefined, week: number): boolean =>
  !intakes || intakes.includes(week)

/**
 * In: the days of intake of a place, null or none where every open week will do; a day that matters.
 * Out: the last day that is known, when it is before that day: later nobody can begin there; else null.
 */
export function lastKnownBefore(intakes: readonly PlainDate[] | null, day: PlainDate): PlainDate | null {
  const last = intakes?.toSorted().at(-1) ?? null
  return last !== null && last < day ? last : null
}
