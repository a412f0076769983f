import { z } from 'zod'
import { allow, command } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { id, optionalId, optionalText } from '../fields.ts'
import { ids } from './fields.ts'
import { insertProposals } from './insertProposals.ts'
import { jobToMatch } from './jobAsks.ts'
import { matchRefusals } from './texts.ts'

/**
 * Proposes people who did not get one job for another one, at once; what they have learnt on the way comes along
 * (R 3.4.2, step 6). Whoever may match on the other job may do so.
 */
export const proposeElsewhere = command({
  name: 'proposeElsewhere',
  rule: allow(
    'futureJob',
    'match',
    (input: { futureJobId: string; toJobId: string | null }) => input.toJobId || input.futureJobId,
  ),
  input: z.object({ futureJobId: id, proposalIds: ids, toJobId: optionalId, why: optionalText }),
  async run(scope, { futureJobId, proposalIds, toJobId, why }) {
    if (proposalIds.length === 0) throw invalid({ proposalIds: matchRefusals.pickSomebody })
    if (!toJobId) throw invalid({ toJobId: matchRefusals.pickJob })
    const proposals = await scope.tx
      .selectFrom('proposal')
      .select(['candidateId'])
      .where('futureJobId', '=', futureJobId)
      .where('id', 'in', proposalIds)
      .orderBy('id')
      .execute()
    if (proposals.length !== new Set(proposalIds).size) throw notFound()
    const candidateIds = proposals.map((one) => one.candidateId)
    const job = await jobToMatch(scope.tx, toJobId)
    const fromTrajectories = await lastTrajectories(scope.tx, candidateIds)
    return { proposed: await insertProposals(scope, job, { candidateIds, why, fromTrajectories }) }
  },
})

/** The latest way each of these people went. */
async function lastTrajectories(
  tx: Parameters<typeof jobToMatch>[0],
  candidateIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('trajectory')
    .select(['candidateId', 'id'])
    .where('candidateId', 'in', candidateIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return new Map(rows.map((one) => [one.candidateId, one.id]))
}
