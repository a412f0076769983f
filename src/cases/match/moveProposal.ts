import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'
import { moveFields } from './fields.ts'
import { moveOne, proposalMoveKeys } from './moveOne.ts'

/** The next step of one proposal, or writing down what the employer decided (and who that was). */
export const moveProposal = command({
  name: 'moveProposal',
  rule: allow('proposal', 'write', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ futureJobId: id, proposalId: id, move: choice(proposalMoveKeys), ...moveFields }),
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
