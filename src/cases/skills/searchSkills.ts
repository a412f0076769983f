import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { fold } from '#method/fold.ts'
import { allow, type Scope, view } from '../case.ts'
import { searchWords } from '../fields.ts'
import { type HitKind, skillHits } from './skillHits.ts'

const mostSkills = 20
const mostOccupations = 3
const fewestLetters = 2
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
    const hits = await skillHits(scope.tx, q, { skill: mostSkills, occupation: mostOccupations })
    const ids = (kind: HitKind) => hits.filter((one) => one.kind === kind).map((one) => one.conceptId)
    return {
      q,
      tooShort: false,
      skills: await skills(scope, ids('skill')),
      occupations: await occupations(scope, ids('occupation')),
    }
  },
})

const label = (id: RawBuilder<unknown>, language: 'nl' | 'en', kind: 'preferred' | 'plain' = 'preferred') =>
  sql`(select min(n.label) from concept_label n where n.concept_id = ${id} and n.language = ${language} and n.kind = ${kind})`

async function skills({ tx }: Scope, ids: readonly number[]): Promise<FoundSkill[]> {
  const id = sql`c.id`
  const { rows } = await sql<FoundSkill>`
    select c.uri, s.name as source, ${label(id, 'nl')} as nl, ${label(id, 'en')} as en,
      ${label(id, 'nl', 'plain')} as plain, f.weeks,
      (select left(d.description, 200) from concept_description d where d.concept_id = c.id
        order by d.language <> 'nl', d.language <> 'en', d.language limit 1) as description
    from unnest(${ids}::integer[]) with ordinality hit(id, place) join concept c on c.id = hit.id
    join skill_source s on s.source = c.source left join concept_fact f on f.concept_id = c.id
    order by hit.place`.execute(tx)
  return rows
}

/** What somebody in such an occupation does: essential skills first. */
async function occupations({ tx }: Scope, ids: readonly number[]): Promise<FoundOccupation[]> {
  const { rows } = await sql<FoundOccupation>`
    select c.uri, s.name as source, ${label(sql`c.id`, 'nl')} as nl, ${label(sql`c.id`, 'en')} as en,
      coalesce((select json_agg(json_build_object('nl', ${label(sql`r.to_id`, 'nl')}, 'en', ${label(sql`r.to_id`, 'en')},
          'essential', r.kind = 'essential') order by r.kind, r.to_id)
        from concept_relation r where r.from_id = c.id and r.kind in ('essential', 'optional')), '[]') as skills
    from unnest(${ids}::integer[]) with ordinality hit(id, place) join concept c on c.id = hit.id
    join skill_source s on s.source = c.source order by hit.place`.execute(tx)
  return rows
}
