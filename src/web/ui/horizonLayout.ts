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

export type PlacedJob = HorizonJob & {
  x: number
  y: number
  radius: number
  share: number
  labelBefore: boolean
}
export type PlacedCandidate = HorizonCandidate & { x1: number; x2: number; y: number; labelBefore: boolean }
export type PlacedMonth = { month: string; x: number; width: number }

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
const laneAbove = 54
const laneBelow = 30
const letter = 7.6

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
  const width = Math.max(720, months.length * 92) + margin * 2
  const month = (width - margin * 2) / Math.max(1, months.length)
  const x = (date: string) => margin + position(months, date) * month
  const above = lanes()
  const placedJobs = [...jobs]
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
    .map((job) => {
      const radius = radiusOf(job.places)
      const needs = radius + 12 + Math.max(job.label.length, 14) * letter
      const labelBefore = x(job.on) + needs > width
      const from = x(job.on) - (labelBefore ? needs : radius)
      const lane = above(from, x(job.on) + (labelBefore ? radius : needs))
      return { ...job, x: x(job.on), y: lane, radius, share: shareOf(job), labelBefore }
    })
  const below = lanes()
  const placedCandidates = [...candidates]
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map((candidate) => {
      const [x1, x2] = [x(candidate.from), Math.max(x(candidate.to), x(candidate.from) + 8)]
      const label = candidate.label.length * letter + 12
      const labelBefore = x2 + label > width
      const lane = below(labelBefore ? x1 - label : x1, labelBefore ? x2 : x2 + label)
      return { ...candidate, x1, x2, y: lane, labelBefore }
    })
  const lanesAbove = 1 + Math.max(0, ...placedJobs.map((job) => job.y))
  const lanesBelow = 1 + Math.max(0, ...placedCandidates.map((candidate) => candidate.y))
  const ground = 40 + lanesAbove * laneAbove + 12
  return {
    width,
    height: ground + 44 + lanesBelow * laneBelow + 12,
    ground,
    months: months.map((name, at) => ({ month: name, x: margin + at * month, width: month })),
    jobs: placedJobs.map((job) => ({ ...job, y: ground - 42 - job.y * laneAbove })),
    candidates: placedCandidates.map((one) => ({ ...one, y: ground + 52 + one.y * laneBelow })),
    today: today !== undefined && inside(months, today) ? x(today) : undefined,
  }
}

/** The area of a dot is as the number of places, between what the eye and what a lane can hold. */
const radiusOf = (places: number) => Math.min(25, Math.max(7, Math.sqrt(places) * 6))

const shareOf = (job: HorizonJob) => (job.places > 0 ? Math.min(1, job.onTheWay / job.places) : 0)

const inside = (months: string[], date: string) => months.includes(date.slice(0, 7))

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
function lanes(): (from: number, to: number) => number {
  const taken: [number, number][][] = []
  return (from, to) => {
    const free = taken.findIndex((lane) => lane.every(([a, b]) => to + 10 < a || from - 10 > b))
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), [from, to]]
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
