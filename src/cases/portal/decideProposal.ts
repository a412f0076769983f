import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'
import { moveFields } from '../match/fields.ts'
import { moveOne } from '../match/moveOne.ts'

/** What an employer can say about a candidate who was introduced. */
export const decisionKeys = ['choose', 'talkAgain', 'notChoose', 'reconsider'] as const

/** The employer decides who learns in, with a reason. */
export const decideProposal = command({
  name: 'decideProposal',
  rule: allow('proposal', 'decide', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ futureJobId: id, proposalId: id, move: choice(decisionKeys), ...moveFields }),
  async run(scope, { futureJobId, proposalId, move, ...given }) {
    const proposal = await scope.tx
      .selectFrom('proposal')
      .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
      .select(['proposal.id', 'candidate.firstName', 'proposal.candidateAgreedOn'])
      .where('proposal.id', '=', proposalId)
      .where('proposal.futureJobId', '=', futureJobId)
      .executeTakeFirst()
    if (!proposal) throw notFound()
    return { status: await moveOne(scope, proposal, move, given) }
  },
})
