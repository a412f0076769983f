import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import type { Scope } from '../../case.ts'
import { startFromProposal } from './startFromProposal.ts'

/**
 * Begins the trajectory of a candidate whom the employer chose for a job. Out: the trajectory; null when the employer
 * did not choose this candidate, or the job is filled or has lapsed.
 */
export async function startOfChosen(
  scope: Scope,
  candidateId: string,
  futureJobId: string,
): Promise<string | null> {
  const chosen = await scope.tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .select('proposal.id')
    .where('candidateId', '=', candidateId)
    .where('futureJobId', '=', futureJobId)
    .where('proposal.status', '=', 'chosen')
    .where('futureJob.status', 'in', openJobStatuses)
    .executeTakeFirst()
  if (!chosen) return null
  const { id } = await startFromProposal.run(scope, { proposalId: chosen.id })
  return id as string
}
