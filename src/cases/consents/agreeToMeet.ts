import { introductionItems } from '#method/consents.ts'
import type { Scope } from '../case.ts'
import { type Turn, turnSwitches } from './turnSwitches.ts'

/**
 * The candidate lets the employer of this proposal get to know him or her: from that day on there is somebody to meet,
 * and the switches of the candidate that belong to it are on. Written down by a coach of the candidate it is the coach's
 * own word as well; anybody else speaks for the candidate only.
 * In: the proposal, the day. Out: its new version, or undefined when it is not there.
 */
export async function agreeToMeet(
  scope: Scope,
  proposalId: string,
  onDate: string,
): Promise<number | undefined> {
  const { tx, visible } = scope
  const proposal = await tx
    .updateTable('proposal')
    .from('futureJob')
    .from('candidate')
    .set((eb) => ({ candidateAgreedOn: onDate, version: eb('proposal.version', '+', 1) }))
    .whereRef('futureJob.id', '=', 'proposal.futureJobId')
    .whereRef('candidate.id', '=', 'proposal.candidateId')
    .where('proposal.id', '=', proposalId)
    .returning(['proposal.version', 'proposal.candidateId', 'futureJob.employerId'])
    .returning(visible('candidate', 'share').as('byCoach'))
    .executeTakeFirst()
  if (!proposal) return undefined
  const { version, byCoach, ...between } = proposal
  const turns = introductionItems.flatMap((item): Turn[] => [
    { item, side: 'candidate', on: true },
    ...(byCoach ? [{ item, side: 'coach' as const, on: true }] : []),
  ])
  await turnSwitches(scope, between, turns)
  return version
}
