import type { TrainInstance, TrainPlan } from '../instance.ts'

/**
 * What people want of a train beside its instance. Where there are wishes, a duration of 0 is a place that somebody
 * passes by: no seat, no week, and its start is the start of what comes after.
 */
export type TrainWishes = {
  /** Stays that begin in that week, no other; a stay that has begun already is one. */
  readonly pins: readonly { readonly candidate: number; readonly place: number; readonly start: number }[]
  /** Weeks in which somebody learns nothing and enters no place; whoever is in a place stays there. */
  readonly forbidden: readonly { readonly candidate: number; readonly week: number }[]
  /** Seats that others have, from a week up to a week. */
  readonly taken: readonly { readonly place: number; readonly from: number; readonly until: number }[]
  /** Per place the only weeks of entry; null when every open week is good. */
  readonly intakes: readonly (readonly number[] | null)[]
  /** Where each candidate's stays began in the plan before; null for who is new. */
  readonly previous: readonly (readonly number[] | null)[]
  /** What a stay costs that begins in another week than before, in the unit of the objective. */
  readonly changeWeight: number
}

/** A seat that others have until this week is never free again. */
export const endless = 9999

/** In: an instance. Out: no wishes for it. */
export const noWishes = ({ n, m }: Pick<TrainInstance, 'n' | 'm'>): TrainWishes => ({
  pins: [],
  forbidden: [],
  taken: [],
  intakes: Array.from({ length: m }, () => null),
  previous: Array.from({ length: n }, () => null),
  changeWeight: 0,
})

/** In: an instance and wishes. Out: whether the planner of the plain train does: nothing is wished, everybody goes everywhere. */
export function isPlain({ duration }: TrainInstance, wishes: TrainWishes): boolean {
  return (
    wishes.pins.length + wishes.forbidden.length + wishes.taken.length === 0 &&
    wishes.intakes.every((weeks) => weeks === null) &&
    wishes.previous.every((row) => row === null) &&
    duration.every((row) => row.every((weeks) => weeks > 0))
  )
}

/** In: the wishes, a plan. Out: the stays that begin in another week than before, as [candidate, place]. */
export function movedStays({ previous }: TrainWishes, { start }: TrainPlan): [number, number][] {
  return start.flatMap((row, candidate) => {
    const before = previous[candidate]
    if (!before) return []
    return row.flatMap((week, place): [number, number][] =>
      week === before[place] ? [] : [[candidate, place]],
    )
  })
}
