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
  /**
   * The weeks in which one can begin, each with the first week after, for a place with a calendar of its own: goes
   * before weeks and intakes. Rising in both, and none shorter than `weeks`.
   */
  readonly slots?: readonly Slot[] | undefined
}

export type Slot = readonly [start: number, end: number]

export type PathPlan = { readonly chain: readonly Link[] }

export type Link = { readonly placement: number; readonly start: number }

/** In: a placement, a week. Out: the first time there from then on; null when there is none any more. */
export function slotFrom(placement: PathPlacement, week: number): Slot | null {
  const { slots, weeks } = placement
  if (slots) return slots[firstFrom(slots, week)] ?? null
  const start = intakeFrom(placement, week)
  return [start, start + weeks]
}

/** Where the slots from a week on begin. */
function firstFrom(slots: readonly Slot[], week: number): number {
  let [low, high] = [0, slots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle]?.[0] ?? 0) < week) low = middle + 1
    else high = middle
  }
  return low
}

/** In: a placement and a week. Out: the first week from then on in which it takes people in. */
export function intakeFrom({ intakeEvery, intakeOffset }: PathPlacement, week: number): number {
  const past = (week - intakeOffset) % intakeEvery
  const first = past === 0 ? week : week + intakeEvery - (past < 0 ? past + intakeEvery : past)
  return first
}
