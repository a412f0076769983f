import { addMonths, type PlainDate } from './dates.ts'

/**
 * When the coach asks how it goes after the start in the job, in months.
 * Coaches missed aftercare and saw people fall back without it (R annex 2); the rhythm is our own choice:
 * close in the beginning, and once when a yearly contract ends.
 */
export const aftercareMonths = [1, 3, 6, 12] as const
export type AftercareMonth = (typeof aftercareMonths)[number]

export type AftercareMoment = { readonly months: AftercareMonth; readonly on: PlainDate }

/**
 * The aftercare days for somebody who starts on a day.
 * In: the first working day. Out: one day per moment, in order. Throws RangeError on a day that does not exist.
 */
export function aftercareDates(startedOn: PlainDate): AftercareMoment[] {
  return aftercareMonths.map((months) => ({ months, on: addMonths(startedOn, months) }))
}
