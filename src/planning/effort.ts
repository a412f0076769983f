/**
 * How long a planner may go on. A planner asks between two steps, and hands over every plan that is better than the
 * one before.
 */
export type Effort = {
  /** The same seed and the same number of iterations give the same plan. */
  readonly seed: number
  /** Whether to stop now, with the best plan so far; counts as one iteration. */
  readonly isSpent: () => boolean
  /** For a solver that has steps too long to ask between; absent where steps are counted, not seconds. */
  readonly secondsLeft?: () => number
  /** How much of it is gone, 0 to 1, as far as was looked; no iteration. */
  readonly used: () => number
}

/**
 * The first part of an effort, for work that others come after. What it takes is gone from the whole.
 * In: an effort, up to how much of the whole (0 to 1), how many iterations at most. Out: the effort of that part.
 */
export function partOf(effort: Effort, until: number, mostSteps = Number.POSITIVE_INFINITY): Effort {
  let steps = 0
  const { secondsLeft } = effort
  const share = () => Math.max(0, until - effort.used()) / Math.max(1e-9, 1 - effort.used())
  return {
    seed: effort.seed,
    ...(secondsLeft && { secondsLeft: () => secondsLeft() * Math.min(1, share()) }),
    isSpent: () => {
      steps += 1
      return steps > mostSteps || effort.isSpent() || effort.used() >= until
    },
    used: () => Math.min(1, effort.used() / until),
  }
}

/** In: how many iterations, a seed. Out: an effort that ends after so many, whatever the machine. */
export function effortOfIterations(iterations: number, seed: number): Effort {
  let left = iterations
  return {
    seed,
    isSpent: () => {
      left -= 1
      return left < 0
    },
    used: () => (left > 0 ? 1 - left / iterations : 1),
  }
}

/** Looking at the clock takes longer than a short step: it is done once in so many at most. */
const mostStepsALook = 64
/** Milliseconds between two looks from which on it is looked more often: some steps are long. */
const longBetweenLooks = 2

/**
 * In: a clock in milliseconds, how many seconds, a seed, and whether somebody called it off.
 * Out: an effort that ends when the time is up or the work is called off.
 */
export function effortOfSeconds(
  now: () => number,
  seconds: number,
  seed: number,
  isCalledOff: () => boolean = () => false,
): Effort {
  const begun = now()
  const end = begun + seconds * 1000
  let looked = begun
  let stepsALook = 1
  let stepsLeft = 1
  let spent = false
  const look = () => {
    const moment = now()
    stepsALook =
      moment - looked < longBetweenLooks
        ? Math.min(mostStepsALook, stepsALook * 2)
        : Math.max(1, Math.floor(stepsALook / 2))
    stepsLeft = stepsALook
    looked = moment
    spent = moment >= end || isCalledOff()
  }
  return {
    seed,
    isSpent: () => {
      stepsLeft -= 1
      if (!spent && stepsLeft <= 0) look()
      return spent
    },
    secondsLeft: () => Math.max(0, end - now()) / 1000,
    used: () => (spent ? 1 : (looked - begun) / (end - begun)),
  }
}
