import type { Month } from './months.ts'
import type { Radar, RadarMonth } from './radar.ts'

/** Where it pinches: from which month, how much in the worst month, how many months in a row. */
export type Pinch =
  | {
      readonly kind: 'people'
      readonly month: Month
      readonly short: number
      /** Of doubtful jobs, beside the short ones of sure jobs. */
      readonly doubtful: number
      readonly late: number
      readonly jobIds: readonly string[]
    }
  | {
      readonly kind: 'place'
      readonly placeId: string
      readonly month: Month
      readonly most: number
      readonly months: number
    }
  | {
      readonly kind: 'seats' | 'hours'
      readonly month: Month
      readonly most: number
      readonly months: number
    }

const order: Readonly<Record<Pinch['kind'], number>> = { people: 0, place: 1, seats: 2, hours: 3 }

/**
 * Where promises and what there is do not meet, first month first. Too few people is told month by month, for each
 * month has other jobs; seats and hours that lack for months in a row are told once.
 */
export function pinchesOf({ months }: Radar): Pinch[] {
  const placeIds = [...new Set(months.flatMap(({ seats }) => seats.places.map(({ id }) => id)))]
  const ofPlaces = placeIds.flatMap((placeId) =>
    runs(months, ({ seats }) => seats.places.find(({ id }) => id === placeId)?.over ?? 0).map(
      (run): Pinch => ({ kind: 'place', placeId, ...run }),
    ),
  )
  const all = [
    ...months.flatMap(ofPeople),
    ...ofPlaces,
    ...runs(months, ({ seats }) => seats.short).map((run): Pinch => ({ kind: 'seats', ...run })),
    ...runs(months, ({ hours }) => hours.short).map((run): Pinch => ({ kind: 'hours', ...run })),
  ]
  return all.toSorted((a, b) => a.month.localeCompare(b.month) || order[a.kind] - order[b.kind])
}

function ofPeople({ month, short, jobs }: RadarMonth): Pinch[] {
  const lacking = jobs.filter((job) => job.short > 0)
  if (lacking.length === 0) return []
  const late = lacking.reduce((sum, job) => sum + Math.min(job.late, job.short), 0)
  const [sure, doubtful] = [short.sure, short.doubtful]
  return [{ kind: 'people', month, short: sure, doubtful, late, jobIds: lacking.map(({ id }) => id) }]
}

type Run = { month: Month; most: number; months: number }

/** The stretches of months in a row in which something lacks. */
function runs(months: readonly RadarMonth[], of: (month: RadarMonth) => number): Run[] {
  const found: Run[] = []
  let run: Run | null = null
  for (const row of months) {
    const size = of(row)
    if (size === 0) run = null
    else if (run) {
      run.most = Math.max(run.most, size)
      run.months += 1
    } else {
      run = { month: row.month, most: size, months: 1 }
      found.push(run)
    }
  }
  return found
}
