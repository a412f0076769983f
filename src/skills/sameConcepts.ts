/** Where a concept stands: its URI up to its last part. */
export const vocabularyOf = (uri: string): string => uri.replace(/[^/#]*$/, '')

/** Which source goes first where concepts of two are the same: the own catalogue, then ESCO, then others. */
export const sourceOrder = (source: string): number => (source === 'voorwerk' ? 0 : source === 'esco' ? 1 : 2)

/**
 * Concepts that are said to be exactly the same, each with the one URI under which all of them go. What is the same as
 * the same is the same, but two concepts of one vocabulary stay two, whatever is said: of pairs that would make them
 * one the first counts.
 * In: pairs, the weightiest first; the source of a concept that is loaded (undefined: it is not). Out: from every other
 * URI to that of the concept that is loaded and goes first; sets of which nothing is loaded are left out. Never throws.
 */
export function sameConcepts(
  pairs: readonly (readonly [string, string])[],
  sourceOf: (uri: string) => string | undefined,
): Map<string, string> {
  const sets = new Map<string, Map<string, string>>()
  const setOf = (uri: string) => sets.get(uri) ?? new Map([[sourceOf(uri) ?? vocabularyOf(uri), uri]])
  for (const [one, other] of pairs) {
    const [a, b] = [setOf(one), setOf(other)]
    if (a === b || [...b.keys()].some((vocabulary) => a.has(vocabulary))) continue
    const both = new Map([...a, ...b])
    for (const uri of both.values()) sets.set(uri, both)
  }
  const found = new Map<string, string>()
  for (const set of new Set(sets.values())) {
    const [first, ...others] = [...set.values()].sort(
      (a, b) => rank(a, sourceOf) - rank(b, sourceOf) || (a < b ? -1 : 1),
    )
    if (first === undefined || sourceOf(first) === undefined) continue
    for (const uri of others) found.set(uri, first)
  }
  return found
}

const rank = (uri: string, sourceOf: (uri: string) => string | undefined): number => {
  const source = sourceOf(uri)
  return source === undefined ? Number.POSITIVE_INFINITY : sourceOrder(source)
}
