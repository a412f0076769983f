import { type Kysely, sql } from 'kysely'
import { sameConcepts } from '#skills/sameConcepts.ts'
import type { OccupationSkills, Pair, Taxonomy } from '#skills/taxonomy.ts'
import type { DB } from '#store/schema.ts'
import type { Concept } from './readConcepts.ts'

type Joined = {
  readonly taxonomy: Taxonomy
  readonly canonical: (uri: string) => string
  /** URIs that are the same as a concept that is loaded, of vocabularies that are or are not. */
  readonly alias: ReadonlyMap<string, string>
}

/**
 * The taxonomy over all sources. Concepts that are said to be exactly the same are one, with the relations of all, under
 * the URI of the own catalogue where it has one, else of ESCO.
 */
export async function taxonomyOf(
  db: Kysely<DB>,
  concepts: readonly Concept[],
  version: string,
): Promise<Joined> {
  const alias = await aliases(db, concepts)
  const canonical = (uri: string) => alias.get(uri) ?? uri
  const uris = concepts
    .map((one) => one.uri)
    .filter((uri) => !alias.has(uri))
    .sort()
  const place = new Map(uris.map((uri, at) => [uri, at]))
  const numbers = new Map(concepts.map((one) => [one.id, place.get(canonical(one.uri)) ?? -1]))
  const rows = await relationsOf(db)
  const pairs = (kind: string) =>
    rows.filter((row) => row.kind === kind).flatMap((row) => pairsOf(row, numbers))
  const taxonomy: Taxonomy = {
    version,
    uris,
    broader: sortedPairs(pairs('broader')),
    related: sortedPairs(pairs('related')),
    occupations: occupationsOf(rows, numbers),
  }
  return { taxonomy, canonical, alias }
}

/** The own catalogue's word goes before that of others. */
async function aliases(db: Kysely<DB>, concepts: readonly Concept[]): Promise<Map<string, string>> {
  const sources = new Map(concepts.map((one) => [one.uri, one.source]))
  const rows = await db
    .selectFrom('conceptMapping')
    .innerJoin('concept', 'concept.id', 'conceptMapping.conceptId')
    .innerJoin('skillSource', 'skillSource.source', 'conceptMapping.source')
    .where('conceptMapping.match', '=', 'exact')
    .where('skillSource.version', 'is not', null)
    .where('concept.kind', 'in', ['skill', 'skillGroup'])
    .select(['concept.uri as own', 'conceptMapping.uri as other'])
    .orderBy((eb) => eb('conceptMapping.source', '<>', 'voorwerk'))
    .orderBy('conceptMapping.source')
    .orderBy('concept.uri')
    .orderBy('conceptMapping.uri')
    .execute()
  return sameConcepts(
    rows.map(({ own, other }) => [own, other] as const),
    (uri) => sources.get(uri),
  )
}

type Relations = {
  readonly fromId: number
  readonly uri: string
  readonly occupation: boolean
  readonly kind: string
  readonly to: readonly number[]
}

async function relationsOf(db: Kysely<DB>): Promise<Relations[]> {
  const { rows } = await sql<Relations>`
    select r.from_id, f.uri, f.kind = 'occupation' as occupation, r.kind, array_agg(r.to_id order by r.to_id) as to
    from concept_relation r join concept f on f.id = r.from_id join skill_source s on s.source = f.source
    where s.version is not null and f.kind in ('skill', 'skillGroup', 'occupation')
      and not (f.kind = 'occupation' and (f.obsolete or r.kind = 'broader'))
    group by r.from_id, f.uri, f.kind, r.kind order by f.uri, r.kind`.execute(db)
  return rows
}

function pairsOf(row: Relations, numbers: ReadonlyMap<number, number>): Pair[] {
  const from = numbers.get(row.fromId) ?? -1
  return known(row.to, numbers).flatMap((to): Pair[] => (from < 0 || from === to ? [] : [[from, to]]))
}

function occupationsOf(rows: readonly Relations[], numbers: ReadonlyMap<number, number>): OccupationSkills[] {
  const found = new Map<string, { essential: number[]; optional: number[] }>()
  for (const { uri, kind, to, occupation } of rows) {
    if (!occupation || (kind !== 'essential' && kind !== 'optional')) continue
    const skills = found.get(uri) ?? { essential: [], optional: [] }
    skills[kind] = known(to, numbers)
    found.set(uri, skills)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, skills]) => skills)
}

const known = (ids: readonly number[], numbers: ReadonlyMap<number, number>): number[] =>
  [...new Set(ids.map((id) => numbers.get(id) ?? -1))].filter((at) => at >= 0).sort((a, b) => a - b)

function sortedPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return sorted.filter((pair, at) => pair[0] !== sorted[at - 1]?.[0] || pair[1] !== sorted[at - 1]?.[1])
}
