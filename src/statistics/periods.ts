import type { PlainDate } from '#method/dates.ts'

/** How finely the period of start is told. */
export type PeriodGrain = 'year' | 'quarter'

/** A year '2018' or a quarter of it '2018-K3'. */
export type Period = string

/** The year or quarter that a day falls in. */
export function periodOf(day: PlainDate, grain: PeriodGrain): Period {
  const year = day.slice(0, 4)
  return grain === 'year' ? year : `${year}-K${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Whether a day falls in a year or quarter. */
export function fallsIn(day: PlainDate, period: Period): boolean {
  return periodOf(day, period.includes('K') ? 'quarter' : 'year') === period
}

/**
 * The last days of the quarters from one day to another.
 * In: two days. Out: 31 March, 30 June, 30 September, 31 December of each year in between, both ends included.
 */
export function quarterEnds(from: PlainDate, until: PlainDate): PlainDate[] {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  return Array.from({ length: Math.max(0, years) }, (_, index) => String(Number(from.slice(0, 4)) + index))
    .flatMap((year) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year.padStart(4, '0')}-${day}`))
    .filter((day) => day >= from && day <= until)
}
