import { addDays, daysBetween, type IsoWeek, isoWeek, type PlainDate, weekday } from '#method/dates.ts'

/** The Monday of the ISO week that a day falls in. Throws RangeError on a day that does not exist. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekday(day))
}

/** How many ISO weeks a year has: 52 or 53, as many as it has Thursdays. In: a year from 1 to 9999. */
export function weeksInYear(year: number): 52 | 53 {
  // 28 December is always in the last week of its own year
  return isoWeek(`${String(year).padStart(4, '0')}-12-28`).week === 53 ? 53 : 52
}

/** The Monday of an ISO week. Throws RangeError when the year has no such week. */
export function mondayOfWeek({ year, week }: IsoWeek): PlainDate {
  if (!Number.isInteger(week) || week < 1 || week > weeksInYear(year)) {
    throw new RangeError(`No such week: ${week} of ${year}`)
  }
  return addDays(mondayOf(`${String(year).padStart(4, '0')}-01-04`), (week - 1) * 7)
}

/**
 * The weeks of a plan, counted from its first Monday. A plan counts weeks by number, people by date: the number of a
 * week is how many Mondays lie between, whatever years with 53 weeks or changes of the clock come along.
 */
export type Weeks = { readonly firstMonday: PlainDate; readonly count: number }

/** In: any day of the first week, how many weeks (0 or more). Out: the weeks of a plan. */
export function weeksFrom(day: PlainDate, count: number): Weeks {
  return { firstMonday: mondayOf(day), count }
}

/** The number of the week a day falls in: 0 for the first week of the plan, negative before it. */
export function weekNumber(weeks: Weeks, day: PlainDate): number {
  return Math.floor(daysBetween(weeks.firstMonday, day) / 7)
}

/** The Monday of a week of the plan; also of weeks before the first or after the last. */
export function mondayAt(weeks: Weeks, number: number): PlainDate {
  return addDays(weeks.firstMonday, number * 7)
}
