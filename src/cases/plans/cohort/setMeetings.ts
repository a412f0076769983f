import { sql } from 'kysely'
import type { Scope } from '../../case.ts'
import type { CohortMeeting } from './setup.ts'

type Column = 'round' | 'interviewer' | 'candidateRank' | 'employerRank'
type Meeting = Pick<CohortMeeting, 'candidateId' | 'futureJobId'>

/** Writes numbers of many meetings at once. In: the columns; per meeting their values, in that order. One statement. */
export async function setMeetings(
  { tx }: Scope,
  planId: string,
  columns: readonly Column[],
  values: readonly (readonly [Meeting, readonly (number | null)[]])[],
): Promise<void> {
  if (values.length === 0) return
  const sets = columns.map((column, at) => sql`${sql.ref(column)} = new_value.numbers[${sql.lit(at + 1)}]`)
  const rows = values.map(
    ([{ candidateId, futureJobId }, numbers]) =>
      sql`(${candidateId}::uuid, ${futureJobId}::uuid, ${[...numbers]}::integer[])`,
  )
  await sql`update cohort_meeting set ${sql.join(sets)}
    from (values ${sql.join(rows)}) as new_value (candidate_id, future_job_id, numbers)
    where cohort_meeting.plan_id = ${planId} and cohort_meeting.candidate_id = new_value.candidate_id
      and cohort_meeting.future_job_id = new_value.future_job_id`.execute(tx)
}
