import type pg from 'pg'
import type { ConceptKind } from './putConcepts.ts'
import { stage } from './staging.ts'

export type RelationKind = 'broader' | 'related' | 'essential' | 'optional'
export type RelationRow = { readonly from: string; readonly kind: RelationKind; readonly to: string }

/** All relations of these kinds, from concepts of these kinds, of one source. */
export type RelationStage = {
  readonly source: string
  readonly kinds: readonly RelationKind[]
  readonly from: readonly ConceptKind[]
}

const table = { name: 'new_relation', columns: ['from_uri', 'kind', 'to_uri'] } as const

/**
 * Brings relations up to date, in the transaction that is open. Those of obsolete concepts stay as they were, so that
 * what a record names keeps its neighbours. Rows that name an unknown concept are left out.
 */
export async function putRelations(
  client: pg.Client,
  { source, kinds, from }: RelationStage,
  rows: Iterable<RelationRow> | AsyncIterable<RelationRow>,
): Promise<void> {
  await stage(client, table, renamed(rows))
  await client.query(
    `create temporary table known_relation on commit drop as
     select distinct f.id as from_id, n.kind, t.id as to_id from new_relation n
     join concept f on f.uri = n.from_uri join concept t on t.uri = n.to_uri`,
  )
  await client.query('analyze known_relation')
  await client.query(
    `delete from concept_relation r using concept f, concept t
     where f.id = r.from_id and t.id = r.to_id and f.source = $1 and f.kind = any ($2) and r.kind = any ($3)
       and not f.obsolete and not t.obsolete and not exists (select 1 from known_relation k
         where k.from_id = r.from_id and k.kind = r.kind and k.to_id = r.to_id)`,
    [source, from, kinds],
  )
  await client.query(
    `insert into concept_relation (from_id, kind, to_id) select from_id, kind, to_id from known_relation
     order by from_id, kind, to_id on conflict do nothing`,
  )
  await client.query('drop table known_relation')
}

async function* renamed(rows: Iterable<RelationRow> | AsyncIterable<RelationRow>) {
  for await (const { from, kind, to } of rows) yield { from_uri: from, kind, to_uri: to }
}
