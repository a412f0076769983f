import { type RawBuilder, sql } from 'kysely'
import { fold } from '#method/fold.ts'
import type { Tx } from '#store/db.ts'

export type HitKind = 'skill' | 'occupation'
export type Hit = { readonly conceptId: number; readonly kind: HitKind }

/** From this likeness on a label is taken for one with a slip of the finger. */
const nearEnough = '0.45'
/** An occupation has to answer better than by a word in its description. */
const leastOfOccupation = 0.6
/** Own skills go first among equals: their labels are short, and they know how long learning takes. */
const ownBonus = 0.15

type Language = { readonly key: string; readonly config: string }
const languages: readonly Language[] = [
  { key: 'nl', config: 'dutch' },
  { key: 'en', config: 'english' },
]

/**
 * The concepts that answer what is asked. Texts are found by index in three ways: labels that look like it, labels with
 * its words, descriptions with its words. A common word stands in thousands of texts, so no text is taken apart on the
 * way, both kinds come from one look, and only those that are shown are read.
 * In: the words, how many of each kind. Out: per kind the best first. One query, apart from a setting.
 */
export async function skillHits(tx: Tx, q: string, most: Record<HitKind, number>): Promise<Hit[]> {
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${nearEnough}, true)`.execute(tx)
  const { rows } = await sql<Hit>`
    with asked as materialized (select ${sql.join(languages.map(wordsOf(q)))}),
    found as materialized (
      ${sql.join([likeIt(fold(q)), ...languages.flatMap(withWords)], sql` union all `)}
    ),
    best as materialized (select f.concept_id, max(f.score) as score from found f group by f.concept_id),
    placed as (
      select b.concept_id, c.kind, row_number() over (partition by c.kind order by
        b.score + case when c.source = 'voorwerk' then ${sql.lit(ownBonus)} else 0 end desc, c.uri) as place
      from best b join concept c on c.id = b.concept_id and not c.obsolete
        and (c.kind = 'skill' or (c.kind = 'occupation' and b.score > ${sql.lit(leastOfOccupation)}))
      join skill_source s on s.source = c.source and s.version is not null
      where not exists (select 1 from concept_mapping m where m.uri = c.uri and m.match = 'exact')
    )
    select concept_id, kind from placed
    where place <= case kind when 'skill' then ${most.skill}::integer else ${most.occupation}::integer end
    order by kind, place`.execute(tx)
  return rows
}

/** What is asked, as the words of each language: any of them, and one by one. */
const wordsOf =
  (q: string) =>
  ({ key, config }: Language): RawBuilder<unknown> =>
    sql`any_words(${config}, ${q}) as ${sql.id(`any_${key}`)}, each_word(${config}, ${q}) as ${sql.id(`each_${key}`)}`

/** Labels that look like what is asked: 2 for the very label. */
const likeIt = (folded: string): RawBuilder<unknown> => sql`
  select l.concept_id, case when l.folded = ${folded} then 2
      else word_similarity(${folded}, l.folded) * 0.7 + similarity(${folded}, l.folded) * 0.6 end as score
    from concept_label l where ${folded} <% l.folded`

/** Labels and descriptions in one language that have any of the words. */
function withWords({ key }: Language): RawBuilder<unknown>[] {
  const [any, each] = [sql.id('a', `any_${key}`), sql.id('a', `each_${key}`)]
  return (['concept_label', 'concept_description'] as const).map(
    (table) => sql`
      select t.concept_id, ${answers(each, table === 'concept_label' ? 0.2 : 0.1)} as score
        from asked a join ${sql.table(table)} t on t.language = ${sql.lit(key)} and t.words @@ ${any}`,
  )
}

/** A fifth for each word in common, and a little for being about nothing else. */
const answers = (each: RawBuilder<unknown>, least: number): RawBuilder<unknown> => sql`
  (select ${sql.lit(least)} + least(3, count(*)) * 0.2 + 0.15 * count(*) / greatest(1, length(t.words))
    from unnest(${each}) word where t.words @@ word)`
