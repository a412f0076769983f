import type { Kysely } from 'kysely'
import { type Knowledge, knowledgeOf } from '#matching/knowledge.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import type { DB } from '#store/schema.ts'
import { type LoadedTaxonomy, loadTaxonomy } from '../skills/loadTaxonomy.ts'
import { madeElsewhere } from './backgroundThread.ts'

/** The skills that are known, with what is known of them. */
export type KnownSkills = Pick<
  LoadedTaxonomy,
  'taxonomy' | 'version' | 'uriOf' | 'label' | 'weeks' | 'learntAt'
>

/** Up to so many concepts the background is made in an instant; of more it would hold up everybody for a second. */
const madeAtOnce = 2000

const backgrounds = new WeakMap<Taxonomy, Knowledge>()
const beingMade = new WeakMap<Taxonomy, Promise<Knowledge>>()

/** The engine's background of a taxonomy, made once. */
export function backgroundOf({ taxonomy }: Pick<KnownSkills, 'taxonomy'>): Knowledge {
  const known = backgrounds.get(taxonomy)
  if (known) return known
  const made = knowledgeOf(taxonomy)
  backgrounds.set(taxonomy, made)
  return made
}

/**
 * The skills in the database as they are now, with the engine's background at hand. The first time after the skills
 * changed, a large background is made on another thread: others are served meanwhile.
 */
export async function skillsToMatchBy(db: Kysely<DB>): Promise<LoadedTaxonomy> {
  const skills = await loadTaxonomy(db)
  if (!backgrounds.has(skills.taxonomy)) await makeBackground(skills.taxonomy)
  return skills
}

async function makeBackground(taxonomy: Taxonomy): Promise<void> {
  if (taxonomy.uris.length <= madeAtOnce) {
    backgroundOf({ taxonomy })
    return
  }
  const making = beingMade.get(taxonomy) ?? madeElsewhere(taxonomy)
  beingMade.set(taxonomy, making)
  try {
    const made = await making
    if (!backgrounds.has(taxonomy)) backgrounds.set(taxonomy, made)
  } finally {
    beingMade.delete(taxonomy)
  }
}
