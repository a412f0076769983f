import type pg from 'pg'

/** In: the owner. Out: everything that is stored of skills, by names and not by numbers, without hours and editions. */
export async function allOfSkills(owner: pg.Client): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const [table, query] of Object.entries(queries)) found[table] = (await owner.query(query)).rows
  return found
}

const named = 'join concept c on c.id = t.concept_id'
const queries = {
  sources: 'select source, name, version, importing from skill_source order by 1',
  concepts: `select to_jsonb(t) - 'id' as row from concept t order by source, uri`,
  labels: `select c.uri, to_jsonb(t) - 'concept_id' as row from concept_label t ${named} order by 1, 2`,
  descriptions: `select c.uri, to_jsonb(t) - 'concept_id' as row from concept_description t ${named} order by 1, 2`,
  relations: `select a.uri as from, t.kind, b.uri as to from concept_relation t
    join concept a on a.id = t.from_id join concept b on b.id = t.to_id order by 1, 2, 3`,
  collections: `select c.uri, t.collection from concept_collection t ${named} order by 1, 2`,
  files:
    'select source, file, language, version, sha256, rows, refused from skill_import_file order by 1, 2, 3',
}
