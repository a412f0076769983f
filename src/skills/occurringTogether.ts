import type { Taxonomy } from './taxonomy.ts'

/**
 * How often skills are asked together: the cosine of their rows of occupations, each occupation weighing 1 / √(its
 * number of skills) so that a long list does not tie everything to everything.
 * In: a taxonomy. Out: [a, b, cosine above 0] with a < b.
 */
export function* occurringTogether(taxonomy: Taxonomy): Generator<[number, number, number]> {
  const occupations = taxonomy.occupations.map(({ essential, optional }) =>
    [...new Set([...essential, ...optional])].sort((a, b) => a - b),
  )
  const length = new Float64Array(taxonomy.uris.length)
  const of: number[][] = taxonomy.uris.map(() => [])
  for (const [at, skills] of occupations.entries()) {
    for (const skill of skills) {
      length[skill] = (length[skill] ?? 0) + 1 / skills.length
      of[skill]?.push(at)
    }
  }
  for (const [a, asked] of of.entries()) {
    const shared = new Map<number, number>()
    for (const at of asked) {
      const skills = occupations[at] ?? []
      for (const b of skills) if (b > a) shared.set(b, (shared.get(b) ?? 0) + 1 / skills.length)
    }
    for (const [b, product] of shared) {
      yield [a, b, product / Math.sqrt((length[a] ?? 1) * (length[b] ?? 1))]
    }
  }
}
