import type { PlainDate } from '../dates.ts'
import type { Period } from './occupancy.ts'

/** Weeks in which a place is closed; both days belong to it. */
export type Closure = { readonly fromOn: PlainDate; readonly untilOn: PlainDate; readonly why: string | null }

/**
 * The closures that fall within a stay, so that they are noticed beforehand.
 * In: closures of the place, the period of the stay (its end is the day of leaving). Out: those that touch it, in order.
 */
export function closuresWithin<C extends Closure>(closures: readonly C[], period: Period): C[] {
  return closures
    .filter((one) => one.untilOn >= period.from && (period.until === null || one.fromOn < period.until))
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
}
