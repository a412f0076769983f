import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'

type OfCandidate = 'barrier' | 'candidate_team' | 'professional' | 'candidate_skill' | 'note'

/** Refuses when a record is not this candidate's: the right to the candidate opens nothing of anybody else. */
export async function mustBelong(tx: Tx, table: OfCandidate, id: string, candidateId: string): Promise<void> {
  const found = await sql`
    select 1 from ${sql.table(table)} where id = ${id} and candidate_id = ${candidateId}`.execute(tx)
  if (found.rows.length === 0) throw notFound()
}
