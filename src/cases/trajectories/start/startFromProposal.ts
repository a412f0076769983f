import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { id } from '../../fields.ts'
import { openTrajectory } from './openTrajectory.ts'

/** The employer chose: the trajectory of this person for this job begins, with the plan of the job. */
export const startFromProposal = command({
  name: 'startFromProposal',
  rule: allow('proposal', 'write', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ proposalId: id }),
  async run(scope, { proposalId }) {
    const proposal = await scope.tx
      .selectFrom('proposal')
      .select(['status', 'candidateId', 'futureJobId', 'fromTrajectoryId'])
      .where('id', '=', proposalId)
      .forUpdate()
      .executeTakeFirst()
    if (!proposal) throw notFound()
    if (proposal.status !== 'chosen')
      throw impossible({
        nl: 'De werkgever heeft deze kandidaat nog niet gekozen. Beginnen kan ook zonder voorstel.',
        en: 'The employer has not chosen this candidate yet. You can also start without a proposal.',
      })
    const { candidateId, futureJobId, fromTrajectoryId } = proposal
    const opening = { candidateId, futureJobId, proposalId, continuesId: fromTrajectoryId }
    return { id: await openTrajectory(scope, { ...opening, route: null, reason: null }) }
  },
})
