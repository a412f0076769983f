import type { Taxonomy } from './taxonomy.ts'

/** The occupations of a taxonomy, ready for asking which of them a list of skills resembles. */
export type Fields = {
  /** Per occupation its skills: essential first, then optional. */
  readonly occupations: readonly {
    readonly essential: readonly number[]
    readonly optional: readonly number[]
  }[]
  /** Per skill the occupations that name it. */
  readonly named: readonly (readonly number[])[]
  /** Per occupation the length of its row of rarities. */
  readonly length: Float64Array
}

/** In: a taxonomy, the rarity of its skills. Out: its occupations, ready for `expectedSkills`. */
export function fieldsOf(taxonomy: Taxonomy, rarity: Float64Array): Fields {
  const named: number[][] = taxonomy.uris.map(() => [])
  const occupations = taxonomy.occupations.map((one) => {
    const essential = [...new Set(one.essential)]
    return { essential, optional: [...new Set(one.optional)].filter((skill) => !essential.includes(skill)) }
  })
  const length = Float64Array.from(occupations, ({ essential, optional }, at) => {
    let sum = 0
    for (const skill of [...essential, ...optional]) {
      named[skill]?.push(at)
      sum += (rarity[skill] ?? 0) ** 2
    }
    return Math.sqrt(sum)
  })
  return { occupations, named, length }
}

export type ExpectedWeights = {
  /** How sharply the most resembling occupations stand out: resemblance to this power. */
  readonly sharpness: number
  /** An optional skill of an occupation counts for this share of an essential one. */
  readonly optionalShare: number
  /** Less likely than this is not expected. */
  readonly least: number
  /** When no occupation resembles the list this much (cosine), nothing is expected. */
  readonly leastResemblance: number
  /** How many skills are expected at most. */
  readonly most: number
}

/** A skill that nobody asked but that people in this kind of work mostly have, and how surely (0-1). */
export type ExpectedSkill = { readonly skill: number; readonly chance: number }

/**
 * What work that asks these skills mostly asks beside them: the skills of the occupations that resemble the list,
 * each occupation weighing by its resemblance (cosine over rarities).
 * In: the numbers of the skills asked, the rarity (summed squares) of those asked that no occupation knows, the
 * occupations, rarity, weights. Out: likeliest first; none when no occupation resembles the list enough.
 */
export function expectedSkills(
  asked: readonly number[],
  strange: number,
  fields: Fields,
  rarity: Float64Array,
  weights: ExpectedWeights,
): ExpectedSkill[] {
  const resembling = resemblance(asked, strange, fields, rarity, weights)
  const chances = new Map<number, number>()
  for (const [occupation, share] of resembling) {
    const { essential, optional } = fields.occupations[occupation] ?? { essential: [], optional: [] }
    for (const skill of essential) chances.set(skill, (chances.get(skill) ?? 0) + share)
    for (const skill of optional) {
      chances.set(skill, (chances.get(skill) ?? 0) + share * weights.optionalShare)
    }
  }
  for (const skill of asked) chances.delete(skill)
  return [...chances]
    .filter(([, chance]) => chance >= weights.least)
    .map(([skill, chance]) => ({ skill, chance }))
    .sort((a, b) => b.chance - a.chance || a.skill - b.skill)
    .slice(0, weights.most)
}

/** Occupations that count for less than this share of the first do not count. */
const leastShare = 0.05

function resemblance(
  asked: readonly number[],
  strange: number,
  fields: Fields,
  rarity: Float64Array,
  { sharpness, leastResemblance }: ExpectedWeights,
): [number, number][] {
  const products = new Float64Array(fields.occupations.length)
  const met: number[] = []
  let own = strange
  for (const skill of new Set(asked)) {
    const square = (rarity[skill] ?? 0) ** 2
    own += square
    for (const at of fields.named[skill] ?? []) {
      if (products[at] === 0) met.push(at)
      products[at] = (products[at] as number) + square
    }
  }
  const cosineOf = (at: number) => (products[at] as number) / ((fields.length[at] as number) * Math.sqrt(own))
  const most = met.reduce((best, at) => Math.max(best, cosineOf(at)), 0)
  if (most < leastResemblance || most === 0) return []
  const least = most * leastShare ** (1 / sharpness)
  const kept = met
    .filter((at) => cosineOf(at) >= least)
    .map((at): [number, number] => [at, cosineOf(at) ** sharpness])
  const total = kept.reduce((sum, [, weight]) => sum + weight, 0)
  return kept.map(([at, weight]) => [at, weight / total])
}
