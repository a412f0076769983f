import type pg from 'pg'
import type { PlaceKind } from '#method/placeKinds.ts'
import { stage } from './staging.ts'

export type FactRow = {
  readonly uri: string
  readonly weeks: number | null
  readonly weeksSource: string | null
  readonly learntAt: readonly PlaceKind[]
}
export type MappingRow = {
  readonly uri: string
  readonly to: string
  readonly match: 'exact' | 'close' | 'broad' | 'narrow'
}

/** What a source says of learning its skills, instead of what it said before; in the transaction that is open. */
export async function putFacts(client: pg.Client, source: string, rows: Iterable<FactRow>): Promise<void> {
  await client.query(
    'delete from concept_fact f using concept c where c.id = f.concept_id and c.source = $1',
    [source],
  )
  const columns = ['uri', 'weeks', 'weeks_source', 'learnt_at'] as const
  const staged = [...rows].map(({ uri, weeks, weeksSource, learntAt }) => ({
    uri,
    weeks,
    weeks_source: weeksSource,
    learnt_at: learntAt.join(' '),
  }))
  await stage(client, { name: 'new_fact', columns }, staged)
  await client.query(
    `insert into concept_fact (concept_id, weeks, weeks_source, learnt_at)
     select c.id, n.weeks::numeric, n.weeks_source, string_to_array(n.learnt_at, ' ')
     from new_fact n join concept c on c.uri = n.uri and c.source = $1 order by c.id`,
    [source],
  )
}

/** Which concepts of other vocabularies mean the same as its own, instead of what this source said before; in the transaction that is open. */
export async function putMappings(
  client: pg.Client,
  source: string,
  rows: Iterable<MappingRow>,
): Promise<void> {
  await client.query('delete from concept_mapping where source = $1', [source])
  const staged = [...rows].map(({ uri, to, match }) => ({ uri, other: to, match }))
  await stage(client, { name: 'new_mapping', columns: ['uri', 'other', 'match'] }, staged)
  await client.query(
    `insert into concept_mapping (source, concept_id, uri, match)
     select $1, c.id, n.other, n.match from new_mapping n join concept c on c.uri = n.uri and c.source = $1 order by c.id, n.other
     on conflict do nothing`,
    [source],
  )
}

/** One list that a source makes of its concepts, instead of what it was; in the transaction that is open. */
export async function putCollection(
  client: pg.Client,
  { source, collection }: { source: string; collection: string },
  uris: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await client.query(
    `delete from concept_collection m using concept c
     where c.id = m.concept_id and c.source = $1 and m.collection = $2 and not c.obsolete`,
    [source, collection],
  )
  await stage(client, { name: 'new_member', columns: ['uri'] }, rowsOf(uris))
  await client.query(
    `insert into concept_collection (concept_id, collection)
     select c.id, $2 from new_member n join concept c on c.uri = n.uri and c.source = $1 on conflict do nothing`,
    [source, collection],
  )
}

async function* rowsOf(uris: Iterable<string> | AsyncIterable<string>) {
  for await (const uri of uris) yield { uri }
}
