import { sql } from 'kysely'
import type { Scope } from '../../case.ts'

export type TrainCandidate = {
  candidateId: string
  futureJobId: string
  trajectoryId: string | null
  proposalId: string | null
  firstName: string
  function: string
  coach: string
}

/**
 * Who can be in a train to these jobs: everybody on the way there, and whoever the employer chose and has no trajectory
 * yet. First names only: a train is seen by more people than guide the candidates in it. Two queries.
 */
export async function trainPeople({ tx }: Scope, futureJobIds: readonly string[]): Promise<TrainCandidate[]> {
  if (futureJobIds.length === 0) return []
  const onTheWay = await tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['candidate.id as candidateId', 'candidate.firstName', 'futureJob.id as futureJobId'])
    .select(['futureJob.function', 'coach.name as coach'])
    .select(['trajectory.id as trajectoryId', 'trajectory.proposalId'])
    .where('trajectory.futureJobId', 'in', [...futureJobIds])
    .where('trajectory.status', '<>', 'ended')
    .where('candidate.archivedAt', 'is', null)
    .orderBy('candidate.firstName')
    .orderBy('trajectory.id')
    .execute()
  const chosen = await tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['candidate.id as candidateId', 'candidate.firstName', 'futureJob.id as futureJobId'])
    .select(['futureJob.function', 'coach.name as coach', 'proposal.id as proposalId'])
    .select(sql<null>`null`.as('trajectoryId'))
    .where('proposal.futureJobId', 'in', [...futureJobIds])
    .where('proposal.status', '=', 'chosen')
    .where('candidate.archivedAt', 'is', null)
    .where(
      sql<boolean>`not exists (select from trajectory t where t.candidate_id = proposal.candidate_id
        and t.future_job_id = proposal.future_job_id)`,
    )
    .orderBy('candidate.firstName')
    .orderBy('proposal.id')
    .execute()
  return [...onTheWay, ...chosen]
}
