import { z } from 'zod'
import { proposalWayKeys } from '#method/proposing.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, neededText, optionalChoice } from '../fields.ts'
import { ids } from './fields.ts'
import { insertProposals } from './insertProposals.ts'
import { jobToMatch } from './jobAsks.ts'
import { matchRefusals } from './texts.ts'

/** A person chooses whom to propose for a job, and says why. */
export const proposeCandidates = command({
  name: 'proposeCandidates',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    candidateIds: ids,
    why: neededText,
    way: optionalChoice(proposalWayKeys),
  }),
  async run(scope, { futureJobId, candidateIds, why, way }) {
    if (candidateIds.length === 0) throw invalid({ candidateIds: matchRefusals.pickSomebody })
    const job = await jobToMatch(scope.tx, futureJobId)
    return { proposed: await insertProposals(scope, job, { candidateIds, why, way }) }
  },
})
