import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import type { ProposalWay } from '#method/proposing.ts'
import type { Scope } from '../case.ts'
import { impossible, notFound } from '../errors.ts'
import type { KeptAnswer } from '../matching/answer.ts'
import { contextNow, inOrder, tellOf } from '../matching/ranking.ts'
import { recordMove } from '../move.ts'
import { candidatesToMatch } from './candidatesToMatch.ts'
import { isOpen } from './isOpen.ts'
import type { JobToMatch } from './jobAsks.ts'
import { matchRefusals } from './texts.ts'

type Proposed = {
  candidateIds: readonly string[]
  why: string | null
  /** Whether they are to start at once or to learn first; null when nobody said. */
  way?: ProposalWay | null
  /** Per candidate the trajectory whose learning comes along. */
  fromTrajectories?: ReadonlyMap<string, string>
}

/**
 * Proposes candidates for a job and keeps what the system had found of each on this day. Who stands with the job
 * already, is left as is. Out: the ids of the new proposals.
 */
export async function insertProposals(
  scope: Scope,
  { job, asks }: JobToMatch,
  { candidateIds, why, way = null, fromTrajectories }: Proposed,
): Promise<string[]> {
  if (!isOpen(futureJobCycle, job.status)) throw impossible(matchRefusals.jobClosed)
  const rows = await candidatesToMatch(scope).where('candidate.id', 'in', candidateIds).execute()
  if (rows.length !== new Set(candidateIds).size) throw notFound()
  const ids: string[] = []
  for (const one of inOrder(await tellOf(scope, await contextNow(scope), asks, rows))) {
    const shown: KeptAnswer = { answer: one.answer, from: one.from }
    const made = await scope.tx
      .insertInto('proposal')
      .values({
        id: crypto.randomUUID(),
        futureJobId: job.id,
        candidateId: one.id,
        why,
        way,
        shown: JSON.stringify(shown),
        fromTrajectoryId: fromTrajectories?.get(one.id) ?? null,
        proposedOn: scope.today,
        proposedBy: scope.actor.accountId,
      })
      .onConflict((same) => same.columns(['organisationId', 'futureJobId', 'candidateId']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) continue
    await scope.tx
      .deleteFrom('notProposed')
      .where('futureJobId', '=', job.id)
      .where('candidateId', '=', one.id)
      .execute()
    ids.push(made.id)
    await recordMove(scope, 'proposal', made.id, null, 'proposed', { reason: why })
  }
  if (ids.length === 0) throw impossible(matchRefusals.alreadyThere)
  return ids
}
