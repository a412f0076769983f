import type pg from 'pg'
import { fold } from '#method/fold.ts'
import { filler } from './staging.ts'

export type ConceptKind = 'skill' | 'skillGroup' | 'occupation' | 'occupationGroup'
export type LabelKind = 'preferred' | 'plain' | 'alternative' | 'hidden'

export type ConceptRow = {
  readonly uri: string
  readonly skillType?: string | null
  readonly reuseLevel?: string | null
  readonly code?: string | null
  readonly labels: readonly { readonly language: string; readonly kind: LabelKind; readonly label: string }[]
  readonly descriptions: readonly { readonly language: string; readonly description: string }[]
}

/** All concepts of one kind of one source, with all their labels in these languages. */
export type ConceptStage = {
  readonly source: string
  readonly version: string
  readonly kind: ConceptKind
  readonly languages: readonly string[]
}

const concepts = { name: 'new_concept', columns: ['uri', 'skill_type', 'reuse_level', 'code'] } as const
const labels = { name: 'new_label', columns: ['uri', 'language', 'kind', 'label', 'folded'] } as const
const descriptions = { name: 'new_description', columns: ['uri', 'language', 'description'] } as const

/**
 * Brings the concepts of one kind up to date, in the transaction that is open. A concept that is no longer among the
 * rows becomes obsolete and keeps its labels: a record may name it. Other languages are left as they are.
 */
export async function putConcepts(
  client: pg.Client,
  stage: ConceptStage,
  rows: Iterable<ConceptRow> | AsyncIterable<ConceptRow>,
): Promise<void> {
  await gather(client, rows)
  await mergeConcepts(client, stage)
  await mergeLabels(client, stage)
  await mergeDescriptions(client, stage)
}

async function gather(client: pg.Client, rows: Iterable<ConceptRow> | AsyncIterable<ConceptRow>) {
  for (const { name, columns } of [concepts, labels, descriptions]) {
    await client.query(`drop table if exists ${name}`)
    const typed = columns.map((column) => `${column} text`).join(', ')
    await client.query(`create temporary table ${name} (${typed}) on commit drop`)
  }
  const intoConcepts = filler(client, concepts)
  const intoLabels = filler(client, labels)
  const intoDescriptions = filler(client, descriptions)
  for await (const { uri, skillType = null, reuseLevel = null, code = null, ...texts } of rows) {
    await intoConcepts.add({ uri, skill_type: skillType, reuse_level: reuseLevel, code })
    for (const { language, kind, label } of texts.labels) {
      await intoLabels.add({ uri, language, kind, label, folded: fold(label) })
    }
    for (const { language, description } of texts.descriptions) {
      await intoDescriptions.add({ uri, language, description })
    }
  }
  for (const into of [intoConcepts, intoLabels, intoDescriptions]) await into.end()
  for (const { name } of [concepts, labels, descriptions]) await client.query(`analyze ${name}`)
}

async function mergeConcepts(client: pg.Client, { source, version, kind }: ConceptStage) {
  await client.query(
    `insert into concept as c (source, uri, kind, skill_type, reuse_level, code, first_version, last_version)
     select $1, uri, $2, skill_type, reuse_level, code, $3, $3 from new_concept order by uri
     on conflict (uri) do update set kind = excluded.kind, skill_type = excluded.skill_type, reuse_level = excluded.reuse_level,
       code = excluded.code, last_version = excluded.last_version, obsolete = false
     where c.source = excluded.source`,
    [source, kind, version],
  )
  await client.query(
    `update concept set obsolete = true where source = $1 and kind = $2 and not obsolete
     and not exists (select 1 from new_concept n where n.uri = concept.uri)`,
    [source, kind],
  )
}

/** A label that is no longer given stays as a former one: what people wrote with it still means this concept. */
async function mergeLabels(client: pg.Client, { source, kind, languages }: ConceptStage) {
  const same = 'n.uri = c.uri and n.language = l.language and n.label = l.label'
  const old = `c.id = l.concept_id and c.source = $1 and c.kind = $2 and not c.obsolete and l.language = any ($3)`
  await client.query(
    `insert into concept_label (concept_id, language, kind, label, folded)
     select l.concept_id, l.language, 'former', l.label, l.folded from concept_label l join concept c on ${old}
     where not exists (select 1 from new_label n where ${same})
     on conflict do nothing`,
    [source, kind, languages],
  )
  // two statements, for PostgreSQL can join each at once; in one it looks at every new label for every old one
  await client.query(
    `delete from concept_label l using concept c where ${old} and l.kind = 'former'
       and exists (select 1 from new_label n where ${same})`,
    [source, kind, languages],
  )
  await client.query(
    `delete from concept_label l using concept c where ${old} and l.kind <> 'former'
       and not exists (select 1 from new_label n where ${same} and n.kind = l.kind)`,
    [source, kind, languages],
  )
  await client.query(
    `insert into concept_label (concept_id, language, kind, label, folded)
     select c.id, n.language, n.kind, n.label, n.folded from new_label n join concept c on c.uri = n.uri and c.source = $1
     on conflict do nothing`,
    [source],
  )
}

async function mergeDescriptions(client: pg.Client, { source, kind, languages }: ConceptStage) {
  await client.query(
    `delete from concept_description d using concept c
     where c.id = d.concept_id and c.source = $1 and c.kind = $2 and not c.obsolete and d.language = any ($3)
       and not exists (select 1 from new_description n where n.uri = c.uri and n.language = d.language)`,
    [source, kind, languages],
  )
  await client.query(
    `insert into concept_description as d (concept_id, language, description)
     select c.id, n.language, n.description from new_description n join concept c on c.uri = n.uri and c.source = $1
     on conflict (concept_id, language) do update set description = excluded.description
     where d.description <> excluded.description`,
    [source],
  )
}
