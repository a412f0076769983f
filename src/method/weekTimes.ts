/** A time of a week: day (0 is Monday), from and until in minutes after midnight. */
export type WeekTime = readonly [day: number, from: number, until: number]

const range = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|tot)\s*(\d{1,2})(?:[:.](\d{2}))?$/

/**
 * The times of one day as people write them: '9-12:30, 13.00 tot 16'.
 * In: the day, what was written. Out: the times in order; null when it is not understood, a time ends before it begins,
 * or two overlap.
 */
export function readTimes(day: number, written: string): WeekTime[] | null {
  const parts = written
    .split(/[,;]|\ben\b/)
    .map((part) => part.trim())
    .filter(Boolean)
  const times = parts.map((part) => readRange(day, part))
  if (times.some((time) => time === null)) return null
  const inOrder = (times as WeekTime[]).toSorted((one, other) => one[1] - other[1])
  const overlaps = inOrder.some((time, at) => at > 0 && time[1] < (inOrder[at - 1] as WeekTime)[2])
  return overlaps ? null : inOrder
}

function readRange(day: number, part: string): WeekTime | null {
  const found = range.exec(part)
  if (!found) return null
  const from = minutes(found[1], found[2])
  const until = minutes(found[3], found[4])
  return from !== null && until !== null && from < until ? [day, from, until] : null
}

function minutes(hour = '', minute = '0'): number | null {
  const [h, m] = [Number(hour), Number(minute)]
  return h * 60 + m <= 1440 && m < 60 ? h * 60 + m : null
}

/** In: times of one day. Out: as people write them: '09:00-12:30, 13:00-16:00'. */
export const writeTimes = (times: readonly WeekTime[]): string =>
  times.map(([, from, until]) => `${clock(from)}-${clock(until)}`).join(', ')

export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** In: times of a week. Out: hours, to the hundredth. */
export const hoursOf = (times: readonly WeekTime[]): number =>
  Math.round(times.reduce((sum, [, from, until]) => sum + until - from, 0) / 0.6) / 100

/** Days of the week with their full and short names, Monday first. */
export const weekDays = [
  { long: { nl: 'maandag', en: 'Monday' }, short: { nl: 'ma', en: 'Mo' } },
  { long: { nl: 'dinsdag', en: 'Tuesday' }, short: { nl: 'di', en: 'Tu' } },
  { long: { nl: 'woensdag', en: 'Wednesday' }, short: { nl: 'wo', en: 'We' } },
  { long: { nl: 'donderdag', en: 'Thursday' }, short: { nl: 'do', en: 'Th' } },
  { long: { nl: 'vrijdag', en: 'Friday' }, short: { nl: 'vr', en: 'Fr' } },
  { long: { nl: 'zaterdag', en: 'Saturday' }, short: { nl: 'za', en: 'Sa' } },
  { long: { nl: 'zondag', en: 'Sunday' }, short: { nl: 'zo', en: 'Su' } },
] as const

/** Months by number from 1. */
export const monthNames = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/**
 * Months as people say them: 'hele jaar', 'mei-aug', 'nov-feb, jun'. A run over the end of the year is one run.
 * In: numbers from 1, the words for all and for none, the language. Out: the words.
 */
export function monthWords(
  months: readonly number[],
  all: string,
  none: string,
  locale: 'nl' | 'en',
): string {
  const has = new Set(months)
  if (has.size === 0) return none
  if (has.size === 12) return all
  const before = (month: number) => ((month + 10) % 12) + 1
  const after = (month: number) => (month % 12) + 1
  const starts = [...has].toSorted((one, other) => one - other).filter((month) => !has.has(before(month)))
  return starts
    .map((start) => {
      let end = start
      while (has.has(after(end))) end = after(end)
      const name = (month: number) => monthNames[locale][month - 1] ?? ''
      return start === end ? name(start) : `${name(start)}-${name(end)}`
    })
    .join(', ')
}
