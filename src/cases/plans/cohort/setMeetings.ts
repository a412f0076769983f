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
  const sets = columns.map((column, at) => sql`${sql.ref(column)} = ${sql.ref(`new_value.n${at}`)}`)
  const numbers = columns.map((_, at) => sql`${values.map((one) => one[1][at] ?? null)}::integer[]`)
  const names = columns.map((_, at) => sql.ref(`n${at}`))
  await sql`update cohort_meeting set ${sql.join(sets)}
    from unnest(${values.map(([one]) => one.candidateId)}::uuid[], ${values.map(([one]) => one.futureJobId)}::uuid[],
      ${sql.join(numbers)}) as new_value (candidate_id, future_job_id, ${sql.join(names)})
    where cohort_meeting.plan_id = ${planId} and cohort_meeting.candidate_id = new_value.candidate_id
      and cohort_meeting.future_job_id = new_value.future_job_id`.execute(tx)
}

/** Who is to meet whom: those that are there already stay as they are. One statement. */
export async function addMeetings({ tx }: Scope, planId: string, pairs: readonly Meeting[]): Promise<void> {
  if (pairs.length === 0) return
  await sql`insert into cohort_meeting (plan_id, candidate_id, future_job_id)
    select ${planId}::uuid, candidate_id, future_job_id from ${unnested(pairs)}
    on conflict do nothing`.execute(tx)
}

/** Meetings that are not to be, with what was said of them. One statement. */
export async function dropMeetings({ tx }: Scope, planId: string, pairs: readonly Meeting[]): Promise<void> {
  if (pairs.length === 0) return
  await sql`delete from cohort_meeting using ${unnested(pairs)}
    where cohort_meeting.plan_id = ${planId} and cohort_meeting.candidate_id = pair.candidate_id
      and cohort_meeting.future_job_id = pair.future_job_id`.execute(tx)
}

const unnested = (pairs: readonly Meeting[]) =>
  sql`unnest(${pairs.map((one) => one.candidateId)}::uuid[], ${pairs.map((one) => one.futureJobId)}::uuid[])
    as pair (candidate_id, future_job_id)`
