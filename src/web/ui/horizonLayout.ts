/** Where everything stands in the horizon drawing. Units are those of the drawing (1 = 1 px at full size). */

export type HorizonJob = {
  id: string
  label: string
  on: string
  places: number
  onTheWay: number
  href?: string
}
export type HorizonCandidate = { id: string; label: string; from: string; to: string; href?: string }

/** From where to where something is drawn, its label included. */
export type Stretch = { from: number; to: number }
/** Where a label stands: after its thing, before it, or over it when neither fits. */
export type LabelSide = 'after' | 'before' | 'over'
type Placed = { y: number; side: LabelSide; short: string; stretch: Stretch }

export type PlacedJob = HorizonJob & Placed & { x: number; radius: number; share: number }
export type PlacedCandidate = HorizonCandidate & Placed & { x1: number; x2: number }
export type PlacedMonth = { month: string; x: number }

export type HorizonLayout = {
  width: number
  height: number
  ground: number
  months: PlacedMonth[]
  jobs: PlacedJob[]
  candidates: PlacedCandidate[]
  today: number | undefined
}

const margin = 24
const monthWidth = 92
const laneAbove = 54
const laneBelow = 30
const letter = 7.6
const longestLabel = 38

/**
 * Lays out the horizon.
 * In: months 'YYYY-MM' in order, jobs and candidates with dates 'YYYY-MM-DD', today likewise.
 * Out: places of all things; what falls outside the months stands at the edge.
 */
export function layoutHorizon(
  months: string[],
  jobs: HorizonJob[],
  candidates: HorizonCandidate[],
  today?: string,
): HorizonLayout {
  const width = Math.max(720, months.length * monthWidth) + margin * 2
  const month = (width - margin * 2) / Math.max(1, months.length)
  const x = (date: string) => margin + position(months, date) * month
  const above = placeJobs(jobs, x, width)
  const below = placeCandidates(candidates, x, width)
  const ground = 52 + heightOf(above) * laneAbove
  return {
    width,
    height: ground + 56 + heightOf(below) * laneBelow,
    ground,
    months: months.map((name, at) => ({ month: name, x: margin + at * month })),
    jobs: above.map((job) => ({ ...job, y: ground - 42 - job.y * laneAbove })),
    candidates: below.map((one) => ({ ...one, y: ground + 52 + one.y * laneBelow })),
    today: today !== undefined && months.includes(today.slice(0, 7)) ? x(today) : undefined,
  }
}

const heightOf = (placed: { y: number }[]) => 1 + Math.max(0, ...placed.map((one) => one.y))

type ToX = (date: string) => number

/** Jobs from early to late; `y` is still the lane, 0 nearest the ground. */
function placeJobs(jobs: HorizonJob[], x: ToX, width: number): PlacedJob[] {
  const lane = lanes()
  return jobs.toSorted(by((job) => job.on)).map((job) => {
    const [at, radius, short] = [x(job.on), radiusOf(job.places), shorten(job.label)]
    const label = Math.max(short.length, 16) * letter + 10
    const { side, stretch } = withLabel(at - radius, at + radius, label, width)
    return { ...job, x: at, radius, share: shareOf(job), short, side, stretch, y: lane(stretch) }
  })
}

function placeCandidates(candidates: HorizonCandidate[], x: ToX, width: number): PlacedCandidate[] {
  const lane = lanes()
  return candidates.toSorted(by((one) => one.from)).map((one) => {
    const [x1, short] = [x(one.from), shorten(one.label)]
    const x2 = Math.max(x(one.to), x1 + 8)
    const { side, stretch } = withLabel(x1, x2, short.length * letter + 14, width)
    return { ...one, x1, x2, short, side, stretch, y: lane(stretch) }
  })
}

const by =
  <T extends { id: string }>(date: (one: T) => string) =>
  (a: T, b: T) =>
    date(a).localeCompare(date(b)) || a.id.localeCompare(b.id)

const shorten = (label: string) =>
  label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label

function withLabel(
  from: number,
  to: number,
  label: number,
  width: number,
): { side: LabelSide; stretch: Stretch } {
  if (to + label <= width) return { side: 'after', stretch: { from, to: to + label } }
  if (from - label >= 0) return { side: 'before', stretch: { from: from - label, to } }
  return { side: 'over', stretch: { from, to } }
}

/** The area of a dot is as the number of places, between what the eye and what a lane can hold. */
const radiusOf = (places: number) => Math.min(25, Math.max(7, Math.sqrt(places) * 6))

const shareOf = (job: HorizonJob) => (job.places > 0 ? Math.min(1, job.onTheWay / job.places) : 0)

/** Months since the first month, with the day as a fraction; kept within the drawing. */
function position(months: string[], date: string): number {
  const first = months[0]
  if (!first) return 0
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
  const day = (Number(date.slice(8, 10)) || 1) - 1
  const at = count(date) - count(first) + day / 31
  return Math.min(months.length, Math.max(0, at))
}

/** Gives each stretch the first lane in which it fits beside the earlier ones. */
function lanes(): (stretch: Stretch) => number {
  const taken: Stretch[][] = []
  return (stretch) => {
    const fits = (lane: Stretch[]) =>
      lane.every((one) => stretch.to + 10 < one.from || stretch.from - 10 > one.to)
    const free = taken.findIndex(fits)
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), stretch]
    return lane
  }
}

/** The part of a dot that is filled, from below, as an SVG path; '' when nothing is. */
export function fillPath(x: number, y: number, radius: number, share: number): string {
  if (share <= 0) return ''
  const r = Math.round(radius * 10) / 10
  if (share >= 1) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  const height = y + r - 2 * r * share
  const half = Math.sqrt(Math.max(0, r * r - (height - y) ** 2))
  const large = share > 0.5 ? 1 : 0
  return `M${(x - half).toFixed(1)} ${height.toFixed(1)}A${r} ${r} 0 ${large} 0 ${(x + half).toFixed(1)} ${height.toFixed(1)}z`
}
