/** What a planner answers. */
export type Planned<Plan> =
  | {
      readonly kind: 'plan'
      readonly plan: Plan
      readonly objective: number
      /** No plan can be better than this; null when nothing is known. Equal to the objective when proven. */
      readonly bound: number | null
      readonly isProven: boolean
    }
  | {
      readonly kind: 'infeasible'
      /** What clashes, smallest set of rules first. */
      readonly clashes: readonly Clash[]
    }
  /** Time was up before a first plan was found: nobody knows whether there is one. */
  | { readonly kind: 'nothing' }

/** Rules that cannot hold together, and what loosening each would give. */
export type Clash = {
  readonly rules: readonly string[]
  readonly loosening: readonly { readonly rule: string; readonly gives: string }[]
}

/** How sure it is that no plan is better: what the reader is told. */
export type Certainty =
  | { readonly kind: 'best' }
  /** At most this share (0-1) from the best possible. */
  | { readonly kind: 'within'; readonly share: number }
  | { readonly kind: 'unknown' }

/** In: the objective of a plan, a bound, whether it is proven. Out: what may be said of it. */
export function certaintyOf(objective: number, bound: number | null, isProven: boolean): Certainty {
  if (isProven) return { kind: 'best' }
  if (bound === null || objective === 0) return { kind: 'unknown' }
  return { kind: 'within', share: Math.abs(objective - bound) / Math.abs(objective) }
}

/** Told of every plan that is better than the one before. */
export type Heard<Plan> = (plan: Plan, objective: number, bound: number | null) => void
