import type { Kysely } from 'kysely'
import type { PlaceKind } from '#method/placeKinds.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import type { DB } from '#store/schema.ts'
import type { Locale } from '#texts/catalogue.ts'
import { namesOf } from './names.ts'
import { readConcepts } from './readConcepts.ts'
import { taxonomyOf } from './taxonomyOf.ts'

/** Everything the engine and the pages ask of the skills that are loaded, in memory. */
export type LoadedTaxonomy = {
  readonly taxonomy: Taxonomy
  /** Which sources in which versions, for whoever wants to replay a match. */
  readonly version: string
  /**
   * The concept that a text names: whichever of its labels in whichever language, its URI, or a URI that is mapped to it
   * as exactly the same; undefined when none does.
   */
  readonly uriOf: (label: string) => string | undefined
  /** The one URI under which the engine knows a concept, whichever of its URIs is given. */
  readonly canonical: (uri: string) => string
  /** Per other URI of a concept the one under which the engine knows it. */
  readonly alias: ReadonlyMap<string, string>
  /** What to call a concept; in another language when it has no label in this one, the URI itself when unknown. */
  readonly label: (uri: string, locale: Locale) => string
  /** The same for a candidate: the plain words when there are any. */
  readonly plainLabel: (uri: string, locale: Locale) => string
  /** Weeks it takes about; null when nobody knows. */
  readonly weeks: (uri: string) => number | null
  readonly learntAt: (uri: string) => readonly PlaceKind[]
}

/** The last few editions that were read; another edition pushes the oldest out. */
const read = new Map<string, Promise<LoadedTaxonomy>>()
const mostKept = 2

/**
 * The skills in the database as they are now. Reading them takes a second or so with a large source, so they are kept
 * in memory until a source changes; each call asks the database only for that.
 */
export async function loadTaxonomy(db: Kysely<DB>): Promise<LoadedTaxonomy> {
  const sources = await db
    .selectFrom('skillSource')
    .select(['source', 'version', 'edition'])
    .where('version', 'is not', null)
    .orderBy('source')
    .execute()
  const edition = sources.map((one) => one.edition).join()
  const known = read.get(edition)
  if (known) return known
  const version = sources.map((one) => `${one.source} ${one.version}`).join(', ') || 'none'
  const loading = assemble(db, version)
  read.set(edition, loading)
  for (const old of [...read.keys()].slice(0, -mostKept)) read.delete(old)
  loading.catch(() => read.delete(edition))
  return loading
}

async function assemble(db: Kysely<DB>, version: string): Promise<LoadedTaxonomy> {
  const concepts = await readConcepts(db)
  const { taxonomy, canonical, alias } = await taxonomyOf(db, concepts, version)
  const names = await namesOf(db, concepts)
  const facts = new Map(concepts.map((one) => [one.uri, one]))
  return {
    taxonomy,
    version,
    canonical,
    alias,
    uriOf: (text) => {
      const uri = names.uriOf(text) ?? text.trim()
      return facts.has(uri) || alias.has(uri) ? canonical(uri) : undefined
    },
    label: names.label,
    plainLabel: names.plainLabel,
    weeks: (uri) => facts.get(canonical(uri))?.weeks ?? null,
    learntAt: (uri) => facts.get(canonical(uri))?.learntAt ?? [],
  }
}
