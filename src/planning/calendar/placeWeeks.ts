import { addDays, type PlainDate } from '#method/dates.ts'
import { publicHolidays } from './publicHolidays.ts'
import { schoolHolidays } from './schoolHolidays.ts'
import type { SchoolRegion } from './schoolRegions.ts'
import { mondayAt, type Weeks, weekNumber } from './weeks.ts'

/** When a place is shut, and when it takes people in. */
export type PlaceCalendar = {
  /** Both days belong to it. */
  readonly closures: readonly { readonly fromOn: PlainDate; readonly untilOn: PlainDate }[]
  /** Set when the place is shut in the school holidays of its region, as a school or a canteen of one is. */
  readonly schoolRegion: SchoolRegion | null
  /** The days on which somebody new may begin; null when any week will do. */
  readonly intakes: readonly PlainDate[] | null
}

/** What a planner needs of a place, in numbers of weeks, in rising order. */
export type PlaceWeeks = {
  /** The contract's `closed`: no learning in these weeks, and nobody comes in. */
  readonly closed: readonly number[]
  /** Weeks in which somebody new may come in; null when that is every week that is open. */
  readonly intake: readonly number[] | null
}

/** A week counts as open from so many working days on. With King's Day, or Easter Monday, it is as good as whole. */
export const leastOpenDays = 3

/**
 * In: the weeks of a plan, the calendar of a place. Out: which weeks are closed and which take people in; or which
 * school years are not known, for a place that goes by school holidays: never a guess.
 */
export function placeWeeks(
  weeks: Weeks,
  place: PlaceCalendar,
):
  | ({ readonly kind: 'known' } & PlaceWeeks)
  | { readonly kind: 'notKnown'; readonly schoolYears: readonly number[] } {
  if (weeks.count === 0) return { kind: 'known', closed: [], intake: place.intakes && [] }
  const last = addDays(mondayAt(weeks, weeks.count), -1)
  const shut = [...place.closures]
  if (place.schoolRegion) {
    const found = schoolHolidays(place.schoolRegion, weeks.firstMonday, last)
    if (found.kind === 'notKnown') return found
    shut.push(...found.holidays.map((one) => ({ fromOn: one.from, untilOn: one.until })))
  }
  const free = freeDays(weeks, last)
  const closed: number[] = []
  for (let week = 0; week < weeks.count; week += 1) {
    if (openDays(mondayAt(weeks, week), shut, free) < leastOpenDays) closed.push(week)
  }
  return { kind: 'known', closed, intake: intakeWeeks(weeks, place.intakes, closed) }
}

function freeDays(weeks: Weeks, last: PlainDate): ReadonlySet<PlainDate> {
  const days = new Set<PlainDate>()
  for (let year = Number(weeks.firstMonday.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const { day } of publicHolidays(year)) days.add(day)
  }
  return days
}

function openDays(monday: PlainDate, shut: PlaceCalendar['closures'], free: ReadonlySet<PlainDate>): number {
  let open = 0
  for (let day = 0; day < 5; day += 1) {
    const date = addDays(monday, day)
    const isShut = shut.some((one) => one.fromOn <= date && date <= one.untilOn)
    if (!isShut && !free.has(date)) open += 1
  }
  return open
}

function intakeWeeks(
  weeks: Weeks,
  intakes: readonly PlainDate[] | null,
  closed: readonly number[],
): readonly number[] | null {
  if (!intakes) return null
  const numbers = intakes.map((day) => weekNumber(weeks, day))
  const usable = numbers.filter((week) => week >= 0 && week < weeks.count && !closed.includes(week))
  return [...new Set(usable)].sort((a, b) => a - b)
}

/**
 * The first week from `release` on in which the first place takes somebody in; null when there is none left. An instance
 * has no intakes of its own: those of the first place go into the candidates' `release` this way.
 */
export function releaseAtIntake(release: number, { intake }: PlaceWeeks): number | null {
  if (!intake) return release
  return intake.find((week) => week >= release) ?? null
}
