import { sql } from 'kysely'
import type { CandidateStage } from '#method/candidateStages.ts'
import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'
import { leadingTrajectory, stageOf } from './stage.ts'

/** Who a candidate is and where he or she is on the way: the first lines of every page about one candidate. */
export type CandidateHead = {
  id: string
  firstName: string
  lastName: string
  birthYear: number | null
  phone: string | null
  email: string | null
  city: string | null
  coachId: string
  coach: string
  sinceOn: string | null
  stage: CandidateStage
  trajectoryId: string | null
  function: string | null
  futureJobId: string | null
  expectedFrom: string | null
  employer: string | null
  guideName: string | null
  startedOn: string | null
  jobStartsOn: string | null
}

export async function headOf(tx: Tx, candidateId: string): Promise<CandidateHead> {
  const found = await sql<CandidateHead>`
    select candidate.id, candidate.first_name, candidate.last_name, candidate.birth_year, candidate.phone, candidate.email,
      candidate.city, candidate.coach_id, coach.name as coach, candidate.since_on,
      ${stageOf(sql`candidate.id`)} as stage, lead.id as trajectory_id, lead.function, lead.future_job_id,
      lead.expected_from, coalesce(lead.employer_name, lead.employer) as employer, lead.guide_name, lead.started_on,
      lead.job_starts_on
    from candidate join account coach on coach.id = candidate.coach_id
    left join lateral (${leadingTrajectory(sql`candidate.id`)}) lead on true
    where candidate.id = ${candidateId}`.execute(tx)
  const head = found.rows[0]
  if (!head) throw notFound()
  return head
}
