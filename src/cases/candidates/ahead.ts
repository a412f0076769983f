import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'
import { type ComingUp, comingUp } from './comingUp.ts'

/** What lies ahead of one candidate, soonest first; what has no date comes last. */
export async function aheadOf(
  tx: Tx,
  candidateId: string,
  today: string,
): Promise<(ComingUp & { function: string | null; employer: string | null })[]> {
  const found = await sql<ComingUp & { function: string | null; employer: string | null }>`
    select ahead.*, j.function, e.name as employer from (${comingUp(sql`${candidateId}::uuid`, today)}) ahead
    left join future_job j on j.id = ahead.future_job_id left join employer e on e.id = j.employer_id
    order by ahead.on_date nulls last, ahead.kind, ahead.id limit 40`.execute(tx)
  return found.rows
}
