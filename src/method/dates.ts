/** A calendar day as 'YYYY-MM-DD', without time or place. Years 0001 to 9999. */
export type PlainDate = string

/** An ISO 8601 week: weeks start on Monday, and week 1 holds the first Thursday of its year. */
export type IsoWeek = { readonly year: number; readonly week: number }

const dayMs = 86_400_000
const monthMax = 9999 * 12 + 11

/** Whether a text is an existing calendar day in the form 'YYYY-MM-DD'. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001-01-01') return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date.parse lets 30 February roll over into March; then the text comes back different
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day `days` later (negative: earlier). Throws RangeError on a day that does not exist. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

/**
 * The same day of the month, `months` later (negative: earlier). Where that month is shorter, its last day:
 * 31 January plus 1 is 28 or 29 February. Throws RangeError on a day that does not exist.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  if (index < 12 || index > monthMax) throw new RangeError(`No such day: ${date} plus ${months} months`)
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  const last = daysInMonth(targetYear, targetMonth)
  return `${padded(targetYear, 4)}-${padded(targetMonth, 2)}-${padded(Math.min(day, last), 2)}`
}

/** The number of days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week by ISO 8601: 1 Monday to 7 Sunday. */
export function weekday(date: PlainDate): number {
  // day 0 is 1 January 1970, a Thursday
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week that a day falls in. Its year may differ from the calendar year around New Year. */
export function isoWeek(date: PlainDate): IsoWeek {
  const thursday = dayNumber(date) - weekday(date) + 4
  const year = new Date(thursday * dayMs).getUTCFullYear()
  const yearStart = Date.parse(`${padded(year, 4)}-01-01T00:00:00Z`) / dayMs
  return { year, week: Math.floor((thursday - yearStart) / 7) + 1 }
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  if (!isPlainDate(date)) throw new RangeError(`No such day: ${date}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

function dayNumber(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`No such day: ${date}`)
  return Date.parse(`${date}T00:00:00Z`) / dayMs
}

function fromDayNumber(days: number): PlainDate {
  const time = new Date(days * dayMs)
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10)
  if (!isPlainDate(text)) throw new RangeError(`No such day: day ${days} counted from 1970-01-01`)
  return text
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
