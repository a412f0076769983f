/** A count as it may be shown; null where it is kept back. */
export type Count = number | null

/** The smallest group that may be told apart. */
export const smallest = 5

/** Whether a count points at people: one to four. */
export const isSmall = (count: number): boolean => count > 0 && count < smallest

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * A count beside its whole, for those who may not see small groups.
 * In: a part of a whole. Out: the part, or null when it or the rest of the whole is small.
 */
export function guardCount(part: number, of: number): Count {
  return isSmall(part) || isSmall(of - part) ? null : part
}

/**
 * The parts of one whole, for those who know the whole but may not see small groups. Hidden are parts of one to
 * four, and a part that is the whole where that may not be told; and as many more, the smallest first, as are needed
 * to keep back five people or more in at least two places.
 * In: parts whose sum is 0 or at least 5; per part whether it may be told that everybody is in it. Out: the same
 * parts, null where kept back.
 */
export function guardParts(parts: readonly number[], everybody: readonly boolean[]): Count[] {
  const whole = sum(parts)
  const hidden = new Set(
    [...parts.keys()].filter((at) => mustHide(parts[at] ?? 0, whole, everybody[at] ?? false)),
  )
  if (hidden.size === 0) return [...parts]
  const next = [...parts.keys()].sort((a, b) => orderOfHiding(parts[a] ?? 0) - orderOfHiding(parts[b] ?? 0))
  for (const at of next) {
    const kept = sum([...hidden].map((one) => parts[one] ?? 0))
    if (hidden.size > 1 && kept >= smallest) break
    hidden.add(at)
  }
  return parts.map((count, at) => (hidden.has(at) ? null : count))
}

/** Whether a count must be hidden for its own sake. */
export function mustHide(count: number, whole: number, everybodyMayBe: boolean): boolean {
  return isSmall(count) || (count > 0 && count === whole && !everybodyMayBe)
}

/** A nought hides nobody, so it comes last. */
const orderOfHiding = (count: number) => (count === 0 ? Number.POSITIVE_INFINITY : count)
