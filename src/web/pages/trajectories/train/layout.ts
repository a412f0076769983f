import type { TrainStay } from '#cases/trajectories/learning/viewTrain.ts'
import { addMonths, daysBetween, type PlainDate } from '#method/dates.ts'

/** What the drawing needs of a stay, one that is there or one in a plan. */
export type DrawnStay = Pick<
  TrainStay,
  | 'id'
  | 'status'
  | 'startsOn'
  | 'endsOn'
  | 'placeId'
  | 'place'
  | 'trajectoryId'
  | 'firstName'
  | 'function'
  | 'mayOpen'
>

export type Bar = { stay: DrawnStay; x: number; width: number; y: number; openEnd: boolean }
export type TrainLine = {
  trajectoryId: string
  name: string
  job: string
  mayOpen: boolean
  waiting: DrawnStay[]
  bars: Bar[]
  y: number
}
export type Layout = {
  lines: TrainLine[]
  months: { day: PlainDate; x: number }[]
  todayX: number | null
  /** A day that matters: the start of the job. */
  goalX: number | null
  width: number
  height: number
}

const width = 900
export const rowHeight = 56
export const headHeight = 34

/**
 * The train as a drawing: one line per candidate under each other, one bar per stay along the months.
 * In: stays in order, today, a day to reach. Out: places and sizes in drawing units; null when no stay has a day yet.
 */
export function trainLayout(
  all: readonly DrawnStay[],
  today: PlainDate,
  goal: PlainDate | null = null,
): Layout | null {
  const moving = all.some(isOpen)
  const stays = moving ? all.filter((stay) => isOpen(stay) || isRecent(stay, today)) : all
  const days = stays.flatMap((stay) => [stay.startsOn, stay.endsOn]).filter((day) => day !== null)
  if (days.length === 0) return null
  const sorted = [...days, ...(moving ? [today] : []), ...(goal ? [goal] : [])].toSorted()
  const first = monthOf(sorted[0] ?? today)
  const last = addMonths(monthOf(sorted.at(-1) ?? today), 1)
  const length = daysBetween(first, last)
  const x = (day: PlainDate) => (daysBetween(first, day) / length) * width
  const lines = [...Map.groupBy(stays, (stay) => stay.trajectoryId).values()].map((own, at) =>
    lineOf(own, headHeight + at * rowHeight, (stay) => {
      const from = stay.startsOn ?? first
      const until = stay.endsOn ?? last
      return { x: x(from), width: Math.max(8, x(until) - x(from)) }
    }),
  )
  return {
    lines,
    months: monthsBetween(first, last).map((day) => ({ day, x: x(day) })),
    todayX: moving ? x(today) : null,
    goalX: goal ? x(goal) : null,
    width,
    height: headHeight + lines.length * rowHeight,
  }
}

function lineOf(
  own: readonly DrawnStay[],
  y: number,
  place: (stay: DrawnStay) => { x: number; width: number },
): TrainLine {
  const [one] = own
  return {
    trajectoryId: one?.trajectoryId ?? '',
    name: one?.firstName ?? '',
    job: one?.function ?? '',
    mayOpen: one?.mayOpen ?? false,
    waiting: own.filter((stay) => stay.startsOn === null),
    bars: own
      .filter((stay) => stay.startsOn !== null)
      .map((stay) => ({ stay, ...place(stay), y, openEnd: stay.endsOn === null })),
    y,
  }
}

const isOpen = ({ status }: DrawnStay) => status === 'planned' || status === 'running'

/** A train that runs shows a year back; older stays are in the table. */
const isRecent = ({ endsOn }: DrawnStay, today: PlainDate) =>
  endsOn !== null && endsOn > addMonths(today, -12)

const monthOf = (day: PlainDate): PlainDate => `${day.slice(0, 7)}-01`

/** The first days of the months; at most about twelve, so that their names do not touch. */
function monthsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const months: PlainDate[] = []
  for (let day = first; day < last; day = addMonths(day, 1)) months.push(day)
  const step = Math.ceil(months.length / 12)
  return months.filter((_, at) => at % step === 0)
}
