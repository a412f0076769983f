import type { Effort } from '#planning/effort.ts'

/** In: how often it may be asked. Out: an effort that is spent from then on, as one called off, and how often it was asked. */
export function countedEffort(most: number): { effort: Effort; asked: () => number } {
  let asked = 0
  const isSpent = () => {
    asked += 1
    return asked > most
  }
  const used = () => (most === 0 ? 1 : Math.min(1, asked / most))
  return { effort: { seed: 1, isSpent, used }, asked: () => asked }
}
