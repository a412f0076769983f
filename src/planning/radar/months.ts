import { addMonths, daysInMonth, type PlainDate } from '#method/dates.ts'

/** A calendar month, 'YYYY-MM'. As text it sorts as time does. */
export type Month = string

export const monthOf = (date: PlainDate): Month => date.slice(0, 7)
export const firstDayOf = (month: Month): PlainDate => `${month}-01`
export const lastDayOf = (month: Month): PlainDate =>
  `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`

/** The month so many months later, or earlier when negative. */
export const monthsLater = (month: Month, months: number): Month =>
  monthOf(addMonths(firstDayOf(month), months))

/** So many months in a row from the month of a day. */
export const monthsFrom = (today: PlainDate, count: number): Month[] =>
  Array.from({ length: count }, (_, at) => monthsLater(monthOf(today), at))

/** Whether a period touches a month; without a last day it goes on. */
export const touches = (month: Month, from: PlainDate, until: PlainDate | null): boolean =>
  monthOf(from) <= month && (until === null || monthOf(until) >= month)
