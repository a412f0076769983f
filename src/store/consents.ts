import { type RawBuilder, sql } from 'kysely'
import type { ConsentItem } from '#method/consents.ts'

type Id = RawBuilder<unknown>

/**
 * Whether candidate and coach both let this employer see an item of the candidate, as a condition of a query.
 * In: the ids as they read in that query, the item; without an item: whether anything at all is shared.
 */
export const sharedWith = (candidateId: Id, employerId: Id, item?: ConsentItem): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from consent s where s.candidate_id = ${candidateId} and s.employer_id = ${employerId}
    and s.candidate_on and s.coach_on${item ? sql` and s.item = ${item}` : sql``})`

/** A column of a candidate that is null, before it leaves the database, unless it is shared with the employer. */
export const sharedColumn = (column: string, item: ConsentItem, { candidateId, employerId }: Pair) =>
  sql<string | null>`case when ${sharedWith(candidateId, employerId, item)} then ${sql.ref(column)} end`

/** Of whom and for whom, as it reads in a query. */
export type Pair = { readonly candidateId: Id; readonly employerId: Id }
