import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { fold } from '#method/fold.ts'
import { allow, type Scope, view } from '../case.ts'
import { searchWords } from '../fields.ts'

const mostSkills = 20
const mostOccupations = 3
const fewestLetters = 2
/** From this likeness on a label is taken for one with a slip of the finger. */
const nearEnough = '0.45'

export type FoundSkill = {
  uri: string
  source: string
  nl: string | null
  en: string | null
  plain: string | null
  /** The first sentences of what is told about it. */
  description: string | null
  weeks: number | null
}
export type FoundOccupation = {
  uri: string
  source: string
  nl: string | null
  en: string | null
  skills: { nl: string | null; en: string | null; essential: boolean }[]
}

/** Skills by their names, by what one does in plain words, or by who does them; slips of the finger are forgiven. */
export const searchSkills = view({
  name: 'searchSkills',
  rule: allow('skill', 'search'),
  input: z.object({ q: searchWords }),
  async run(scope, { q }) {
    const asked = [...fold(q)].length >= fewestLetters
    if (!asked) return { q, tooShort: q !== '', skills: [], occupations: [] }
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${nearEnough}, true)`.execute(scope.tx)
    return { q, tooShort: false, skills: await skills(scope, q), occupations: await occupations(scope, q) }
  },
})

/** Per concept how well it answers: 2 for the very label, then likeness of labels, then words in common. */
function hits(q: string, kind: 'skill' | 'occupation'): RawBuilder<unknown> {
  const folded = fold(q)
  return sql`(
    select h.concept_id, max(h.score) as score from (
      select l.concept_id, case when l.folded = ${folded} then 2
        else word_similarity(${folded}, l.folded) * 0.7 + similarity(${folded}, l.folded) * 0.6 end as score
      from concept_label l where ${folded} <% l.folded
      union all
      select l.concept_id, 0.2 + common_words('dutch', l.label, ${q}) from concept_label l
      where l.language = 'nl' and to_tsvector('dutch', l.label) @@ any_words('dutch', ${q})
      union all
      select d.concept_id, 0.1 + common_words('dutch', d.description, ${q}) from concept_description d
      where d.language = 'nl' and to_tsvector('dutch', d.description) @@ any_words('dutch', ${q})
      union all
      select l.concept_id, 0.2 + common_words('english', l.label, ${q}) from concept_label l
      where l.language = 'en' and to_tsvector('english', l.label) @@ any_words('english', ${q})
      union all
      select d.concept_id, 0.1 + common_words('english', d.description, ${q}) from concept_description d
      where d.language = 'en' and to_tsvector('english', d.description) @@ any_words('english', ${q})
    ) h join concept c on c.id = h.concept_id and c.kind = ${kind} and not c.obsolete
    join skill_source s on s.source = c.source and s.version is not null
    where not exists (select 1 from concept_mapping m where m.uri = c.uri and m.match = 'exact')
    group by h.concept_id)`
}

/** Own skills go first among equals: their labels are short, and they know how long learning takes. */
const order = sql`hit.score + case when c.source = 'voorwerk' then 0.15 else 0 end desc, c.uri`

const label = (id: RawBuilder<unknown>, language: 'nl' | 'en', kind: 'preferred' | 'plain' = 'preferred') =>
  sql`(select min(n.label) from concept_label n where n.concept_id = ${id} and n.language = ${language} and n.kind = ${kind})`

async function skills({ tx }: Scope, q: string): Promise<FoundSkill[]> {
  const id = sql`c.id`
  const { rows } = await sql<FoundSkill>`
    select c.uri, s.name as source, ${label(id, 'nl')} as nl, ${label(id, 'en')} as en,
      ${label(id, 'nl', 'plain')} as plain, f.weeks,
      (select left(d.description, 200) from concept_description d where d.concept_id = c.id
        order by d.language <> 'nl', d.language <> 'en', d.language limit 1) as description
    from ${hits(q, 'skill')} hit join concept c on c.id = hit.concept_id join skill_source s on s.source = c.source
    left join concept_fact f on f.concept_id = c.id
    order by ${order} limit ${mostSkills}`.execute(tx)
  return rows
}

/** What somebody in such an occupation does: essential skills first. */
async function occupations({ tx }: Scope, q: string): Promise<FoundOccupation[]> {
  const { rows } = await sql<FoundOccupation>`
    select c.uri, s.name as source, ${label(sql`c.id`, 'nl')} as nl, ${label(sql`c.id`, 'en')} as en,
      coalesce((select json_agg(json_build_object('nl', ${label(sql`r.to_id`, 'nl')}, 'en', ${label(sql`r.to_id`, 'en')},
          'essential', r.kind = 'essential') order by r.kind, r.to_id)
        from concept_relation r where r.from_id = c.id and r.kind in ('essential', 'optional')), '[]') as skills
    from ${hits(q, 'occupation')} hit join concept c on c.id = hit.concept_id join skill_source s on s.source = c.source
    where hit.score > 0.6 order by ${order} limit ${mostOccupations}`.execute(tx)
  return rows
}
