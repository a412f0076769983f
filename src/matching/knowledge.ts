import { type Fields, fieldsOf } from '#skills/fields.ts'
import { type Nearness, nearness } from '#skills/nearness.ts'
import type { NearnessWeights } from '#skills/nearnessWeights.ts'
import { rarity } from '#skills/rarity.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import { nearnessWeights } from './weights.ts'

/**
 * What the engine knows of skills before it sees any person or job: the fixed background. Made once per edition of a
 * taxonomy and shared by everything that is matched against it.
 */
export type Knowledge = {
  readonly version: string
  readonly number: ReadonlyMap<string, number>
  readonly uris: readonly string[]
  readonly nearness: Nearness
  /** Per concept; a skill outside the taxonomy weighs `otherRarity`. */
  readonly rarity: Float64Array
  readonly otherRarity: number
  readonly fields: Fields
}

/** In: a taxonomy, and the weights of nearness. Out: the background for matching. */
export function knowledgeOf(taxonomy: Taxonomy, weights: NearnessWeights = nearnessWeights): Knowledge {
  const found = rarity(taxonomy)
  return {
    version: taxonomy.version,
    number: new Map(taxonomy.uris.map((uri, at) => [uri, at])),
    uris: taxonomy.uris,
    nearness: nearness(taxonomy, weights),
    rarity: found,
    fields: fieldsOf(taxonomy, found),
    otherRarity: found.length === 0 ? 1 : found.reduce((sum, one) => sum + one, 0) / found.length,
  }
}

/** The same background without neighbours and without what is expected: only the very same skills count. */
export function exactOnly(knowledge: Knowledge): Knowledge {
  const none = {
    from: new Uint32Array(knowledge.uris.length + 1),
    to: new Uint32Array(0),
    near: new Float32Array(0),
  }
  return { ...knowledge, nearness: none, fields: { occupations: [], named: [], length: new Float64Array(0) } }
}

/** The same background in which skills are also known under other URIs. In: for each other URI the one it stands for. */
export function alsoKnownAs(knowledge: Knowledge, others: ReadonlyMap<string, string>): Knowledge {
  const number = new Map(knowledge.number)
  for (const [other, uri] of others) {
    const known = knowledge.number.get(uri)
    if (known !== undefined && !number.has(other)) number.set(other, known)
  }
  return { ...knowledge, number }
}
