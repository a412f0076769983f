import { addDays, type PlainDate, weekday } from '#method/dates.ts'
import { easterSunday } from './easter.ts'

export const publicHolidayKeys = [
  'newYear',
  'easterSunday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascension',
  'whitSunday',
  'whitMonday',
  'christmas',
  'secondChristmas',
] as const
export type PublicHolidayKey = (typeof publicHolidayKeys)[number]

export type PublicHoliday = { readonly key: PublicHolidayKey; readonly day: PlainDate }

/**
 * The days of a year on which most people in the Netherlands have a day off, in the order of the calendar.
 * In: a year from 1980. Out: the days.
 * Source: Algemene termijnenwet, article 3. That law names 5 May of every year and puts Good Friday on a line with the
 * holidays for terms; a day off they are only by agreement. Counted here as agreements mostly have it: 5 May once in
 * five years, Good Friday never. A place that closes on such a day says so in its closing weeks.
 */
export function publicHolidays(year: number): PublicHoliday[] {
  const easter = easterSunday(year)
  const days: PublicHoliday[] = [
    { key: 'newYear', day: `${year}-01-01` },
    { key: 'easterSunday', day: easter },
    { key: 'easterMonday', day: addDays(easter, 1) },
    { key: 'kingsDay', day: kingsDay(year) },
    { key: 'ascension', day: addDays(easter, 39) },
    { key: 'whitSunday', day: addDays(easter, 49) },
    { key: 'whitMonday', day: addDays(easter, 50) },
    { key: 'christmas', day: `${year}-12-25` },
    { key: 'secondChristmas', day: `${year}-12-26` },
  ]
  if (isLiberationDayFree(year)) days.push({ key: 'liberationDay', day: `${year}-05-05` })
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** 5 May is a day off in the years that end in 0 or 5. */
export const isLiberationDayFree = (year: number): boolean => year % 5 === 0

/**
 * King's Day: 27 April, or the Saturday before when that is a Sunday; up to 2013 Queen's Day, 30 April by the same rule.
 * Source: Besluit Koningsdag, and the custom since 1980.
 */
function kingsDay(year: number): PlainDate {
  const day = year >= 2014 ? `${year}-04-27` : `${year}-04-30`
  return weekday(day) === 7 ? addDays(day, -1) : day
}
