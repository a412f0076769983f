import { addMonths, daysBetween, type PlainDate } from '#method/dates.ts'

type LinkDays = { readonly name: string; readonly startsOn: PlainDate; readonly endsOn: PlainDate }
export type PathBar = {
  readonly number: number
  readonly name: string
  readonly x: number
  readonly width: number
}
export type PathLine = {
  readonly y: number
  readonly bars: readonly PathBar[]
  /** Stretches of waiting, from and to. */
  readonly waits: readonly { readonly from: number; readonly to: number }[]
  readonly readyX: number
}
export type PathLayout = {
  readonly lines: readonly PathLine[]
  readonly months: readonly { readonly day: PlainDate; readonly x: number }[]
  /** Where the job begins; null when that is not known or lies beyond the drawing. */
  readonly jobX: number | null
  readonly width: number
  readonly height: number
}

const width = 900
/** Room at the right for the dot and its name. */
const margin = 30
export const lineHeight = 62
export const headHeight = 34

/**
 * Paths as a drawing: a line per path under each other, a bar per link along the months, the job at the end.
 * In: per path its links in order, the day on which all begin, the day of the job. Out: places in drawing units.
 */
export function pathLayout(
  paths: readonly (readonly LinkDays[])[],
  begins: PlainDate,
  jobOn: PlainDate | null,
): PathLayout {
  const ends = paths.flatMap((links) => links.map((one) => one.endsOn))
  const lastEnd = ends.toSorted().at(-1) ?? begins
  const last = jobOn && jobOn > lastEnd && daysBetween(lastEnd, jobOn) < 366 ? jobOn : lastEnd
  const length = Math.max(28, daysBetween(begins, last))
  const x = (day: PlainDate) => (daysBetween(begins, day) / length) * (width - margin)
  return {
    lines: paths.map((links, at) => lineOf(links, begins, x, headHeight + at * lineHeight)),
    months: monthsBetween(begins, last).map((day) => ({ day, x: x(day) })),
    jobX: jobOn && jobOn >= begins && jobOn <= last ? x(jobOn) : null,
    width,
    height: headHeight + paths.length * lineHeight,
  }
}

function lineOf(
  links: readonly LinkDays[],
  begins: PlainDate,
  x: (day: PlainDate) => number,
  y: number,
): PathLine {
  const befores = [begins, ...links.map((one) => one.endsOn)]
  return {
    y,
    bars: links.map((one, at) => ({
      number: at + 1,
      name: one.name,
      x: x(one.startsOn),
      width: Math.max(6, x(one.endsOn) - x(one.startsOn)),
    })),
    waits: links.flatMap((one, at) => {
      const before = befores[at] ?? begins
      return before < one.startsOn ? [{ from: x(before), to: x(one.startsOn) }] : []
    }),
    readyX: x(links.at(-1)?.endsOn ?? begins),
  }
}

/** The first days of the months; at most about twelve, so that their names do not touch. */
function monthsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const months: PlainDate[] = []
  for (let day = addMonths(`${first.slice(0, 7)}-01`, 1); day <= last; day = addMonths(day, 1))
    months.push(day)
  const step = Math.ceil(months.length / 12)
  return months.filter((_, at) => at % step === 0)
}
