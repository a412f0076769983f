/**
 * How long a planner may go on. A planner asks between two steps, and hands over every plan that is better than the
 * one before.
 */
export type Effort = {
  /** The same seed and the same number of iterations give the same plan. */
  readonly seed: number
  /** Whether to stop now, with the best plan so far; counts as one iteration. */
  readonly isSpent: () => boolean
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
  }
}

/** Looking at the clock takes longer than a step: it is done once in so many. */
const stepsALook = 64

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
  const end = now() + seconds * 1000
  let steps = 0
  let spent = false
  return {
    seed,
    isSpent: () => {
      steps += 1
      if (!spent && steps % stepsALook === 0) spent = now() >= end || isCalledOff()
      return spent
    },
  }
}
