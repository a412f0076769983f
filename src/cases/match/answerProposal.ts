import { z } from 'zod'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { allow, command } from '../case.ts'
import { agreeToMeet } from '../consents/agreeToMeet.ts'
import { impossible, notFound } from '../errors.ts'
import { choice, id, optionalText } from '../fields.ts'
import { isOpen } from './isOpen.ts'
import { moveOne } from './moveOne.ts'
import { matchRefusals } from './texts.ts'

/** The candidate's own word: the employer may know who I am, or I do not want this job. */
export const answerProposal = command({
  name: 'answerProposal',
  rule: allow('proposal', 'answer', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ proposalId: id, answer: choice(['yes', 'no']), reason: optionalText }),
  async run(scope, { proposalId, answer, reason }) {
    const proposal = await scope.tx
      .selectFrom('proposal')
      .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
      .select(['proposal.id', 'proposal.status', 'candidate.firstName', 'proposal.candidateAgreedOn'])
      .where('proposal.id', '=', proposalId)
      .forUpdate('proposal')
      .executeTakeFirst()
    if (!proposal) throw notFound()
    if (answer === 'no') {
      const given = { reasonKey: 'candidateDoesNotWant', reason } as const
      return { status: await moveOne(scope, proposal, 'withdraw', given) }
    }
    if (!isOpen(proposalCycle, proposal.status)) throw impossible(matchRefusals.alreadyAnswered)
    await agreeToMeet(scope, proposalId, proposal.candidateAgreedOn ?? scope.today)
    return { status: proposal.status }
  },
})
