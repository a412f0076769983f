import type { PlainDate } from '#method/dates.ts'
import { schoolYears } from './schoolHolidayData.ts'
import type { SchoolHolidayKey, SchoolRegion } from './schoolRegions.ts'

/** Both days belong to it. Advised: a school may choose other days. */
export type SchoolHoliday = {
  readonly key: SchoolHolidayKey
  readonly from: PlainDate
  readonly until: PlainDate
  readonly isAdvised: boolean
}

/** School years, by the calendar year in which they start, of which the holidays are published. */
export const knownSchoolYears: readonly number[] = schoolYears.map((one) => one.startYear)

/** A school year runs from 1 October of its year; before autumn nobody has a new holiday yet. */
export const schoolYearOf = (day: PlainDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '10-01' ? 1 : 0)

/**
 * The school holidays of a region that touch a period.
 * In: region, first and last day. Out: the holidays in the order of the calendar, or which school years (by their first
 * calendar year) are not known: then nothing is said of the whole period.
 */
export function schoolHolidays(
  region: SchoolRegion,
  from: PlainDate,
  until: PlainDate,
):
  | { readonly kind: 'known'; readonly holidays: readonly SchoolHoliday[] }
  | { readonly kind: 'notKnown'; readonly schoolYears: readonly number[] } {
  const missing: number[] = []
  const holidays: SchoolHoliday[] = []
  for (let year = schoolYearOf(from); year <= schoolYearOf(until); year += 1) {
    const known = schoolYears.find((one) => one.startYear === year)
    if (!known) missing.push(year)
    for (const [key, regions, first, last] of known?.holidays ?? []) {
      if (!regions.includes(region) || last < from || first > until) continue
      holidays.push({ key, from: first, until: last, isAdvised: key === 'autumn' || key === 'spring' })
    }
  }
  return missing.length > 0 ? { kind: 'notKnown', schoolYears: missing } : { kind: 'known', holidays }
}
