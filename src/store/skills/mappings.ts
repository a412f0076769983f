import type pg from 'pg'
import { fold } from '#method/fold.ts'
import { sourceOrder, vocabularyOf } from '#skills/sameConcepts.ts'
import type { ConceptKind } from './putConcepts.ts'
import { finishSource, putSource } from './source.ts'
import { stage } from './staging.ts'

export type Match = 'exact' | 'close' | 'broad' | 'narrow' | 'related'

export type KnownConcept = {
  readonly source: string
  readonly kind: ConceptKind
  /** The lowest goes first where two mean the same. */
  readonly order: number
}

export type KnownConcepts = {
  readonly concepts: ReadonlyMap<string, KnownConcept>
  /** Where the concepts of the sources stand that were taken in whole. */
  readonly vocabularies: ReadonlySet<string>
}

/** Every concept that is here, obsolete ones too. */
export async function knownConcepts(client: pg.Client): Promise<KnownConcepts> {
  const { rows } = await client.query<{ uri: string; source: string; kind: ConceptKind; whole: boolean }>(
    `select c.uri, c.source, c.kind, s.version is not null as whole
     from concept c join skill_source s on s.source = c.source`,
  )
  return {
    concepts: new Map(
      rows.map(({ uri, source, kind }) => [uri, { source, kind, order: sourceOrder(source) }]),
    ),
    vocabularies: new Set(rows.filter((one) => one.whole).map((one) => vocabularyOf(one.uri))),
  }
}

export type Put = { readonly held: number; readonly changed: boolean }
type Row = { readonly uri: string; readonly other: string; readonly match: Match }

/**
 * Holds what somebody says of which concepts mean the same, instead of what they said before; in the transaction that
 * is open. In: the mappings; who says it, known once all were read. Out: how many are held, and whether anything changed.
 */
export async function putMappingSet(
  client: pg.Client,
  rows: AsyncIterable<Row>,
  who: () => { source: string; version: string },
): Promise<Put> {
  await stage(client, { name: 'new_mapping', columns: ['uri', 'other', 'match'] }, rows)
  const { source: name, version } = who()
  const source = `mapping:${fold(name)}`
  await putSource(client, { source, name })
  const gone = await client.query(
    `delete from concept_mapping m using concept c where c.id = m.concept_id and m.source = $1
     and not exists (select 1 from new_mapping n where n.uri = c.uri and n.other = m.uri and n.match = m.match)`,
    [source],
  )
  const come = await client.query(
    `insert into concept_mapping (source, concept_id, uri, match)
     select $1, c.id, n.other, n.match from new_mapping n join concept c on c.uri = n.uri order by c.id, n.other
     on conflict do nothing`,
    [source],
  )
  const before = await client.query<{ version: string | null }>(
    'select version from skill_source where source = $1',
    [source],
  )
  const held = await client.query<{ n: number }>(
    'select count(*)::int as n from concept_mapping where source = $1',
    [source],
  )
  const changed = Boolean(gone.rowCount || come.rowCount) || before.rows[0]?.version !== version
  if (changed) await finishSource(client, source, version)
  return { held: held.rows[0]?.n ?? 0, changed }
}
