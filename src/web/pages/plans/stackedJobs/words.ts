import { monthWords, type WeekTime, weekDays, writeTimes } from '#method/weekTimes.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { partJobTexts } from './texts.ts'

/** The times of a week in words: 'ma, di 09:00-12:00; do 13:00-17:00'. */
export function timesInWords(slots: readonly WeekTime[], locale: Locale): string {
  const byTimes = new Map<string, string[]>()
  for (const [day, name] of weekDays.entries()) {
    const own = slots.filter((slot) => slot[0] === day)
    if (own.length === 0) continue
    const times = writeTimes(own)
    byTimes.set(times, [...(byTimes.get(times) ?? []), name.short[locale]])
  }
  return [...byTimes].map(([times, days]) => `${days.join(', ')} ${times}`).join('; ')
}

export function monthsInWords(months: readonly number[], locale: Locale): string {
  const t = messages(partJobTexts, locale)
  return monthWords(months, t.allYear, t.noMonth, locale)
}

export const hoursInWords = (hours: number, locale: Locale): string =>
  new Intl.NumberFormat(locale).format(hours)
