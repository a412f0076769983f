import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'
import { nearName } from '../nearName.ts'
import type { LinkKind } from './links.ts'

const enough = 10

export type ToLink = { id: string; name: string; city: string | null }

/** Employers or candidates by name, to link an account to: name and place, nothing more. */
export function findToLink(tx: Tx, kind: LinkKind, words: string): Promise<ToLink[]> {
  return kind === 'employer' ? employers(tx, words) : candidates(tx, words)
}

function employers(tx: Tx, words: string): Promise<ToLink[]> {
  return tx
    .selectFrom('employer')
    .select(['id', 'name', 'city'])
    .where('archivedAt', 'is', null)
    .where(nearName('employer', words))
    .orderBy(sql`similarity(employer.search_name, fold(${words}))`, 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(enough)
    .execute()
}

function candidates(tx: Tx, words: string): Promise<ToLink[]> {
  return tx
    .selectFrom('candidate')
    .select(['id', 'city', sql<string>`first_name || ' ' || last_name`.as('name')])
    .where('archivedAt', 'is', null)
    .where(nearName('candidate', words))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('account').select('account.id').whereRef('account.candidateId', '=', 'candidate.id'),
        ),
      ),
    )
    .orderBy(sql`similarity(candidate.search_name, fold(${words}))`, 'desc')
    .orderBy('searchName')
    .orderBy('id')
    .limit(enough)
    .execute()
}
