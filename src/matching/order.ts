import type { Fit, SkillFinding } from './fit.ts'
import type { SkillState } from './skillFit.ts'

const collator = new Intl.Collator('nl')
const count = (findings: readonly SkillFinding[], ...states: SkillState[]) =>
  findings.filter((one) => states.includes(one.state)).length

/** Conditions known not to fit: to be talked over first, for job or circumstances may change. */
export const failing = (fit: Fit) => fit.conditions.filter((one) => one.state === 'fails')

/** What puts one before another, most important first; more is earlier. None of it is ever shown as a mark. */
const reasons: readonly ((fit: Fit) => number)[] = [
  (fit) => -failing(fit).length,
  (fit) => count(fit.essential, 'had'),
  (fit) => count(fit.essential, 'near', 'levelUnknown'),
  (fit) => Number(fit.motivation),
  (fit) => count(fit.other, 'had'),
  (fit) => count(fit.other, 'near', 'levelUnknown'),
]

/**
 * Which of two fits comes first in a list.
 * Out: negative when `a` comes first, positive when `b` does, 0 when nothing that is known sets them apart.
 */
export function compareFits(a: Fit, b: Fit): number {
  for (const reason of reasons) {
    const difference = reason(b) - reason(a)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Candidates in the order in which to talk about them. Where nothing sets two apart, the alphabet does.
 * In: candidates with their fit, in any order. Out: a new list.
 */
export function inOrder<T extends { readonly fit: Fit; readonly name: string; readonly id: string }>(
  candidates: readonly T[],
): T[] {
  return candidates.toSorted(
    (a, b) => compareFits(a.fit, b.fit) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  )
}
