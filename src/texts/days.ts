import type { Locale } from './catalogue.ts'

const amsterdamDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The calendar day in Amsterdam at an instant.
 * In: an instant. Out: 'YYYY-MM-DD'.
 */
export function dayInAmsterdam(instant: Date): string {
  return amsterdamDay.format(instant)
}

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The time on the clock in Amsterdam at an instant.
 * In: an instant. Out: '14:03'.
 */
export function timeInAmsterdam(instant: Date): string {
  return amsterdamTime.format(instant)
}

const dayParts = (day: string) => new Date(`${day}T12:00:00Z`)
const languageTag: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(languageTag[locale], { timeZone: 'UTC', ...options })
  formats.set(key, known)
  return known
}

/**
 * A day in words, with its weekday.
 * In: 'YYYY-MM-DD'. Out: 'ma 14 december 2026'.
 */
export function longDay(day: string, locale: Locale): string {
  return withWeekday(day, locale, { year: 'numeric' })
}

function withWeekday(day: string, locale: Locale, more: Intl.DateTimeFormatOptions): string {
  return format(locale, { weekday: 'short', day: 'numeric', month: 'long', ...more })
    .format(dayParts(day))
    .replace(/[,.]/g, '')
}

/**
 * A day in a few words, for tables.
 * In: 'YYYY-MM-DD'. Out: '14 dec 2026'.
 */
export function shortDay(day: string, locale: Locale): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' })
    .format(dayParts(day))
    .replace('.', '')
}

/**
 * A month in words.
 * In: 'YYYY-MM' or 'YYYY-MM-DD'. Out: 'december 2026'.
 */
export function monthName(day: string, locale: Locale): string {
  return format(locale, { month: 'long', year: 'numeric' }).format(dayParts(`${day.slice(0, 7)}-15`))
}

/**
 * How far away a day is, in the words people use, with the day itself; the year only if it is another one.
 * In: the day, today, the language. Out: 'over 3 weken (ma 14 december)', 'vandaag', '2 dagen geleden (…)'.
 */
export function whenFrom(day: string, today: string, locale: Locale): string {
  const days = Math.round((dayParts(day).getTime() - dayParts(today).getTime()) / 86_400_000)
  const words = new Intl.RelativeTimeFormat(languageTag[locale], { numeric: 'auto' })
  const size = Math.abs(days)
  if (size <= 1) return words.format(days, 'day')
  const told =
    size < 14
      ? words.format(days, 'day')
      : size < 70
        ? words.format(Math.round(days / 7), 'week')
        : size < 730
          ? words.format(Math.round(days / 30.44), 'month')
          : words.format(Math.round(days / 365.25), 'year')
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return `${told} (${sameYear ? withWeekday(day, locale, {}) : longDay(day, locale)})`
}
