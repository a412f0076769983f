import { addDays, daysBetween, weekday } from '#method/dates.ts'
import { type Weeks, weeksFrom } from '#planning/calendar/weeks.ts'

/** What a week earlier is worth beside the cost, in cents: an assumption, told on the page and to be chosen there. */
export const weighings = { money: 5_000, both: 30_000, time: 300_000 } as const
export type Weighing = keyof typeof weighings
export const weighingKeys = ['both', 'time', 'money'] as const satisfies readonly Weighing[]

export const usualSteps = 4
export const mostSteps = 8

/** How far a path looks ahead: two years, as far as the method does. */
export const weeksAhead = 104

/** Labels the search may take while somebody waits: a house with 200 places needs some hundreds. */
export const labelsInARequest = 8_000

/**
 * The weeks of a path: they begin on the first Monday on which somebody is free, never this week.
 * In: today, the last day on which somebody leaves a place that is known already.
 */
export function pathWeeks(today: string, busyUntil: string | null): Weeks {
  const soonest = nextMonday(addDays(today, 1))
  const free = busyUntil ? nextMonday(busyUntil) : soonest
  return weeksFrom([free, soonest].toSorted().at(-1) ?? soonest, weeksAhead)
}

/** The first Monday from a day on. */
const nextMonday = (day: string) => addDays(day, (8 - weekday(day)) % 7)

/** How many whole weeks there are before the job; as far as a path looks when its start is not known. */
export function weeksBefore(weeks: Weeks, expectedFrom: string | null): number {
  if (!expectedFrom) return weeks.count
  const days = daysBetween(weeks.firstMonday, expectedFrom)
  return Math.max(0, Math.min(weeks.count, Math.floor(days / 7)))
}
