import { addDays, type PlainDate } from '../dates.ts'
import type { StayStatus } from '../lifecycles/stay.ts'
import type { TrajectoryStatus } from '../lifecycles/trajectory.ts'

/** How long before the end of a stay the next link has to be known: a place or the job (six weeks). */
export const knownAheadDays = 42

/** The job follows on a stay when it begins within so many days of its end: no place is needed in between. */
export const joinsWithinDays = 28

export type NextLinkFacts = {
  readonly status: TrajectoryStatus | string
  readonly stays: readonly {
    readonly status: StayStatus | string
    readonly startsOn: PlainDate | null
    readonly endsOn: PlainDate | null
  }[]
  /** When the job begins; null when nobody knows. */
  readonly jobFrom: PlainDate | null
}

/**
 * The day from which nobody knows where somebody goes on: the last planned or running stay ends then, and neither
 * another stay nor the start of the job is known.
 * A stay without a last day does not end; one that waits in line without a first day is a next link, for the place is
 * known. The job is the next link when it is said to begin within four weeks of the end, or when go was given and its
 * start is known.
 * In: facts of a trajectory. Out: the day, also when it is past; null when the next link is known or none is needed.
 */
export function nextLinkUnknownFrom({ status, stays, jobFrom }: NextLinkFacts): PlainDate | null {
  if (status !== 'agreed' && status !== 'learningIn' && status !== 'goGiven') return null
  const open = stays.filter((one) => one.status === 'planned' || one.status === 'running')
  if (open.some((one) => one.endsOn === null)) return null
  const ends = open
    .map((one) => one.endsOn ?? '')
    .toSorted()
    .at(-1)
  if (!ends) return null
  if (jobFrom && (status === 'goGiven' || jobFrom <= addDays(ends, joinsWithinDays))) return null
  return ends
}

/** In: the day from which the next link is unknown, today. Out: whether that is within six weeks, or past. */
export const isNear = (unknownFrom: PlainDate, today: PlainDate): boolean =>
  unknownFrom <= addDays(today, knownAheadDays)
