import { z } from 'zod'
import { consentItemKeys, consentSides } from '#method/consents.ts'
import { allow, command } from '../case.ts'
import { turnForCandidate } from '../consents/coachSharing.ts'
import { notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'

/** The coach's switches towards the employer of a proposal, where the proposal is. */
export const turnSwitchHere = command({
  name: 'turnSwitchHere',
  rule: allow('proposal', 'share', (input: { proposalId: string }) => input.proposalId),
  input: z.object({
    futureJobId: id,
    proposalId: id,
    item: choice(consentItemKeys),
    side: choice(consentSides),
    turn: choice(['on', 'off']),
  }),
  async run(scope, { futureJobId, proposalId, ...turn }) {
    const between = await scope.tx
      .selectFrom('proposal')
      .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
      .select(['proposal.candidateId', 'futureJob.employerId'])
      .where('proposal.id', '=', proposalId)
      .where('proposal.futureJobId', '=', futureJobId)
      .executeTakeFirst()
    if (!between) throw notFound()
    return turnForCandidate(scope, between, turn)
  },
})
