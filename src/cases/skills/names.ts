import { type Kysely, sql } from 'kysely'
import { fold } from '#method/fold.ts'
import type { DB } from '#store/schema.ts'
import type { Locale } from '#texts/catalogue.ts'
import type { Concept } from './readConcepts.ts'

export type Names = {
  readonly uriOf: (label: string) => string | undefined
  readonly label: (uri: string, locale: Locale) => string
  readonly plainLabel: (uri: string, locale: Locale) => string
}

export async function namesOf(db: Kysely<DB>, concepts: readonly Concept[]): Promise<Names> {
  const uris = new Map(concepts.map((one) => [one.id, one.uri]))
  const byLabel = await labelIndex(db, uris)
  const preferred = await labelsOf(db, uris, 'preferred')
  const plain = await labelsOf(db, uris, 'plain')
  const label = (uri: string, locale: Locale) => {
    const of = preferred.get(uri)
    return of?.[locale] ?? of?.other ?? uri
  }
  return {
    uriOf: (text) => byLabel.get(fold(text)),
    label,
    plainLabel: (uri, locale) => plain.get(uri)?.[locale] ?? label(uri, locale),
  }
}

/**
 * Which concept a folded label names. One label may name several: the own catalogue goes first, then what is not
 * obsolete, then a skill before a group, then how much of a name it is, then Dutch.
 */
async function labelIndex(db: Kysely<DB>, uris: ReadonlyMap<number, string>): Promise<Map<string, string>> {
  const { rows } = await sql<{ folded: string; conceptId: number }>`
    select distinct on (l.folded) l.folded, l.concept_id
    from concept_label l join concept c on c.id = l.concept_id join skill_source s on s.source = c.source
    where s.version is not null and c.kind in ('skill', 'skillGroup')
    order by l.folded, c.source <> 'voorwerk', c.obsolete, c.kind <> 'skill',
      array_position(array['preferred', 'plain', 'alternative', 'hidden', 'former'], l.kind), l.language <> 'nl', c.uri`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.folded, uris.get(row.conceptId) ?? '']))
}

type ByLanguage = { nl?: string; en?: string; other?: string }

async function labelsOf(
  db: Kysely<DB>,
  uris: ReadonlyMap<number, string>,
  kind: 'preferred' | 'plain',
): Promise<Map<string, ByLanguage>> {
  const rows = await db
    .selectFrom('conceptLabel')
    .where('kind', '=', kind)
    .select(['conceptId', 'language', 'label'])
    .orderBy('conceptId')
    .orderBy((eb) => eb('language', '<>', 'en'))
    .orderBy('language')
    .orderBy('label')
    .execute()
  const found = new Map<string, ByLanguage>()
  for (const { conceptId, language, label } of rows) {
    const uri = uris.get(conceptId)
    if (uri === undefined) continue
    const of = found.get(uri) ?? {}
    of.other ??= label
    if (language === 'nl') of.nl ??= label
    if (language === 'en') of.en ??= label
    found.set(uri, of)
  }
  return found
}
