import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'

/** The barriers of a candidate: open ones first, the soonest date on top. */
export function barriersOf(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('barrier')
    .select([
      'id',
      'domain',
      'meaningForWork',
      'ownerKind',
      'ownerName',
      'action',
      'dueOn',
      'status',
      'version',
    ])
    .select('solvedOn')
    .where('candidateId', '=', candidateId)
    .orderBy(sql`status in ('open', 'inProgress')`, 'desc')
    .orderBy('dueOn', (by) => by.asc().nullsLast())
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
