import type pg from 'pg'

export type ListedSource = {
  readonly name: string
  readonly version: string | null
  readonly importing: string | null
  readonly skills: number
  readonly skillGroups: number
  readonly occupations: number
  readonly occupationGroups: number
  readonly obsolete: number
  readonly relations: number
  /** How many concepts it says are the same as others, or nearly. */
  readonly mappings: number
  readonly languages: readonly string[]
}

/** What is held of every source; concepts that are obsolete are counted apart. */
export async function listSources(client: pg.Client): Promise<ListedSource[]> {
  const { rows } = await client.query<ListedSource>(`
    select s.name, s.version, s.importing, c.*,
      (select count(*)::int from concept_relation r join concept f on f.id = r.from_id where f.source = s.source) as relations,
      (select count(*)::int from concept_mapping m where m.source = s.source) as mappings,
      array(select distinct l.language from concept_label l join concept o on o.id = l.concept_id
        where o.source = s.source order by 1) as languages
    from skill_source s, lateral (
      select count(*) filter (where kind = 'skill' and not obsolete)::int as skills,
        count(*) filter (where kind = 'skillGroup' and not obsolete)::int as "skillGroups",
        count(*) filter (where kind = 'occupation' and not obsolete)::int as occupations,
        count(*) filter (where kind = 'occupationGroup' and not obsolete)::int as "occupationGroups",
        count(*) filter (where obsolete)::int as obsolete
      from concept where concept.source = s.source) c
    order by s.source`)
  return rows
}
