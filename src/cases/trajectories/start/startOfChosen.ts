import type { Scope } from '../../case.ts'
import { startFromProposal } from './startFromProposal.ts'

/**
 * Begins the trajectory of a candidate whom the employer chose for a job. Out: the trajectory; null when the employer
 * did not choose this candidate.
 */
export async function startOfChosen(
  scope: Scope,
  candidateId: string,
  futureJobId: string,
): Promise<string | null> {
  const chosen = await scope.tx
    .selectFrom('proposal')
    .select('id')
    .where('candidateId', '=', candidateId)
    .where('futureJobId', '=', futureJobId)
    .where('status', '=', 'chosen')
    .executeTakeFirst()
  if (!chosen) return null
  const { id } = await startFromProposal.run(scope, { proposalId: chosen.id })
  return id as string
}
