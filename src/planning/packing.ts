/** Sets to choose from: each takes some rows for itself alone and counts for something. Columns, one after another. */
export type Sets = {
  readonly count: number
  /** Where the rows of a set begin; one more than there are sets. */
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
}

/** The packing with shares allowed: half of one set and half of another. */
export type Relaxation = {
  readonly add: (sets: Sets) => void
  /** Null when it was stopped. */
  readonly solve: (isSpent: () => boolean) => Relaxed | null
  readonly close: () => void
}

export type Relaxed = {
  readonly value: number
  /** What a row is worth, never below 0. */
  readonly prices: Float64Array
  /** Which share of a set is chosen, in the order in which they were added. */
  readonly shares: Float64Array
}

export type Packed = {
  /** Places of the chosen sets, lowest first; null when none better than the start was found. */
  readonly chosen: readonly number[] | null
  /** No choice counts for more; infinite when nothing is known. */
  readonly bound: number
  readonly isProven: boolean
}

/**
 * Chooses sets that share no row so that they count for most: handed to a planner, since a solver is loaded from
 * outside. The same questions in the same order get the same answers while nothing stops it.
 */
export type PackingSolver = {
  readonly openRelaxation: (rowCount: number) => Relaxation
  /** Begins from a choice that holds; a choice within `near` of the best possible counts as the best. */
  readonly pack: (question: {
    readonly rowCount: number
    readonly sets: Sets
    readonly start: readonly number[]
    readonly near: number
    readonly isSpent: () => boolean
    readonly heard: (chosen: readonly number[]) => void
  }) => Packed
}
