import type { Taxonomy } from './taxonomy.ts'

/**
 * How telling each skill is: one asked in few occupations says more than one asked everywhere.
 * In: a taxonomy. Out: per concept ln(1 + (N - n + ½) / (n + ½)), N occupations of which n name the skill; where a
 * skill stands in no occupation, or there are none, the mean of the others (1 without any).
 * Source: the probabilistic inverse document frequency of Robertson and Spärck Jones. The background is the
 * taxonomy, never the people: nobody's record moves anybody else's score.
 */
export function rarity(taxonomy: Taxonomy): Float64Array {
  const named = new Uint32Array(taxonomy.uris.length)
  for (const { essential, optional } of taxonomy.occupations) {
    for (const skill of new Set([...essential, ...optional])) named[skill] = (named[skill] ?? 0) + 1
  }
  const all = taxonomy.occupations.length
  const known = (n: number) => Math.log(1 + (all - n + 0.5) / (n + 0.5))
  const told = named.filter((n) => n > 0)
  const mean = told.length === 0 ? 1 : told.reduce((sum, n) => sum + known(n), 0) / told.length
  return Float64Array.from(named, (n) => (n > 0 ? known(n) : mean))
}
