import { type Knowledge, knowledgeOf } from '#matching/knowledge.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import type { LoadedTaxonomy } from '../skills/loadTaxonomy.ts'

/** The skills that are known, with what is known of them. */
export type KnownSkills = Pick<
  LoadedTaxonomy,
  'taxonomy' | 'version' | 'uriOf' | 'label' | 'weeks' | 'learntAt'
>

const backgrounds = new WeakMap<Taxonomy, Knowledge>()

/** The engine's background of a taxonomy, made once. */
export function backgroundOf({ taxonomy }: KnownSkills): Knowledge {
  const known = backgrounds.get(taxonomy)
  if (known) return known
  const made = knowledgeOf(taxonomy)
  backgrounds.set(taxonomy, made)
  return made
}
