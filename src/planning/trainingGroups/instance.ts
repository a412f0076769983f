/** Learners of several levels to be put in groups; ids and slots are positions. */
export type TrainingGroupsInstance = {
  readonly type: 'trainingGroups'
  readonly name: string
  readonly minSize: number
  readonly maxSize: number
  /** Per slot how many groups can meet. */
  readonly rooms: readonly number[]
  readonly bands: number
  readonly learners: readonly Learner[]
}

export type Learner = { readonly id: number; readonly level: number; readonly slots: readonly number[] }

/** `place`: per learner a slot and a level band, or null; `sessions`: groups per `slot_band`. */
export type TrainingGroupsPlan = {
  readonly place: readonly (readonly [number, number] | null)[]
  readonly sessions: Readonly<Record<string, number>>
}

/** What each counts in the objective, which is to be least. */
export const groupCosts = { unplaced: 1000, group: 100, lowerBand: 1 } as const

/** The bands somebody may join: the own one first, then the one below. */
export function bandsOf(instance: TrainingGroupsInstance, learner: Learner): number[] {
  return [learner.level, learner.level - 1].filter((band) => band >= 0 && band < instance.bands)
}
