import { sql } from 'kysely'
import type { Scope } from '../case.ts'

const mostShown = 5

/** Words that many names share: they make no two employers alike. */
const commonWords = [
  'bv',
  'b',
  'v',
  'nv',
  'n',
  'vof',
  'cv',
  'holding',
  'groep',
  'group',
  'de',
  'het',
  'van',
  'en',
  'the',
]

/**
 * Employers that are likely the same as one being written down: the same telling words with a slip of the
 * finger or a legal form more or less, nearest first. A different town does not make it another employer.
 */
export function employersAlike({ tx, visible }: Scope, name: string, city: string | null) {
  const tellingOf = (text: unknown) =>
    sql`array(select w from unnest(name_words(${text})) w where w <> all(${commonWords}))`
  const telling = tellingOf(name)
  const known = tellingOf(sql.ref('employer.name'))
  return tx
    .selectFrom('employer')
    .innerJoin('account as owner', 'owner.id', 'employer.ownerId')
    .select(['employer.id', 'employer.name', 'employer.city', 'owner.name as owner'])
    .where('employer.archivedAt', 'is', null)
    .where(visible('employer', 'list'))
    .where(sql<boolean>`cardinality(${telling}) > 0`)
    .where(
      sql<boolean>`(near_name(employer.search_name, ${telling})
        or (cardinality(${known}) > 0 and near_name(fold(${name}), ${known})))`,
    )
    .orderBy(sql`similarity(fold(employer.name), fold(${name}))`, 'desc')
    .orderBy(sql`fold(coalesce(employer.city, '')) = fold(coalesce(${city}::text, ''))`, 'desc')
    .orderBy('employer.id')
    .limit(mostShown)
    .execute()
}
