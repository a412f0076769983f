import type { Certainty } from '#method/certainty.ts'
import type { PlainDate } from '#method/dates.ts'
import { isSmall, mustHide } from '#statistics/smallCells.ts'
import { type Month, monthOf } from './months.ts'
import type { OnTheWay } from './people.ts'

/** A job that an employer named, as far as the radar goes. Filled and lapsed jobs stay out. */
export type PromisedJob = {
  readonly id: string
  readonly positions: number
  /** Positions in which somebody works already. */
  readonly filled: number
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly certainty: Certainty
  /** The employer gave a guarantee for this very job. */
  readonly isGuaranteed: boolean
}

/** A job against who is on the way to it. All numbers are positions or people. */
export type WeighedJob = {
  readonly id: string
  readonly isSure: boolean
  readonly promised: number
  /** Ready by the last month in which the job is expected, or on the way without a day; and whose day may not be told. */
  readonly onTheWay: number
  /** Those of them of whom nobody knows when they are ready, as far as it may be told. */
  readonly undated: number
  /** On the way too, but ready in a later month than the job, as far as it may be told. */
  readonly late: number
  readonly short: number
  readonly over: number
}

/** Where a job belongs: in a month of the radar, or why in none. */
export type Spot = Month | 'undated' | 'overdue' | 'later'

/** Likely and certain jobs, and guaranteed ones, are told as they are; ideas and expectations apart. */
export const isSure = (job: Pick<PromisedJob, 'certainty' | 'isGuaranteed'>): boolean =>
  job.isGuaranteed || job.certainty === 'likely' || job.certainty === 'certain'

/**
 * The month of a job: that of its first expected day; the first month while its period goes on.
 * In: the job, the months of the radar. Out: a month of them, or why it has none.
 */
export function spotOf(job: PromisedJob, months: readonly Month[]): Spot {
  const [first = '', last = ''] = [months[0], months.at(-1)]
  if (job.from === null) return 'undated'
  const month = monthOf(job.from)
  if (month > last) return 'later'
  if (month >= first) return month
  return monthOf(job.until ?? job.from) >= first ? first : 'overdue'
}

/**
 * The open positions of a job against the people on the way to it. Always: promised + over = onTheWay + short.
 * A number never points at somebody whom the one who looks may not know: of those people it is told only in a large
 * group how many are late or without a day. Otherwise they count as on the way, as everywhere else where they are counted.
 * In: the job and its people. Out: the numbers.
 */
export function weighJob(job: PromisedJob, people: readonly OnTheWay[]): WeighedJob {
  const promised = Math.max(0, job.positions - job.filled)
  const by = job.until ?? job.from
  const undated = tellable(people, ({ readyOn }) => readyOn === null)
  const late = tellable(
    people,
    ({ readyOn }) => by !== null && readyOn !== null && monthOf(readyOn) > monthOf(by),
  )
  const onTheWay = people.length - late
  const short = Math.max(0, promised - onTheWay)
  const over = Math.max(0, onTheWay - promised)
  return { id: job.id, isSure: isSure(job), promised, onTheWay, undated, late, short, over }
}

/** How many people something holds of: of the others only in a group in which it points neither at few nor at all. */
function tellable(people: readonly OnTheWay[], holds: (person: OnTheWay) => boolean): number {
  const [known, others] = [people.filter(({ isKnown }) => isKnown), people.filter(({ isKnown }) => !isKnown)]
  const count = others.filter(holds).length
  const isHidden = mustHide(count, others.length, false) || isSmall(others.length - count)
  return known.filter(holds).length + (isHidden ? 0 : count)
}
