/** From the skills somebody has to those of a job, over learning placements; skills are positions, time is in weeks. */
export type PathInstance = {
  readonly type: 'developmentPath'
  readonly name: string
  readonly skills: number
  readonly start: readonly number[]
  readonly target: readonly number[]
  /** The last placement is finished by this week. */
  readonly deadline: number
  readonly maxChain: number
  readonly weeksWeight: number
  readonly placements: readonly PathPlacement[]
}

/** Costs and weeks are 0 at least. */
export type PathPlacement = {
  readonly id: number
  /** Whose it is: information, no rule. */
  readonly org: number | string
  /** Never falls along a chain. */
  readonly level: number
  readonly requires: readonly number[]
  readonly grants: readonly number[]
  readonly weeks: number
  readonly cost: number
  /** One can start in weeks w with w mod intakeEvery = intakeOffset. */
  readonly intakeEvery: number
  readonly intakeOffset: number
}

export type PathPlan = { readonly chain: readonly Link[] }

export type Link = { readonly placement: number; readonly start: number }

/** In: a placement and a week. Out: the first week from then on in which it takes people in. */
export function intakeFrom({ intakeEvery, intakeOffset }: PathPlacement, week: number): number {
  const past = (week - intakeOffset) % intakeEvery
  const first = past === 0 ? week : week + intakeEvery - (past < 0 ? past + intakeEvery : past)
  return first
}
