import { z } from 'zod'
import { routeKeys } from '#method/routes.ts'
import { allow, command } from '../../case.ts'
import { id, neededText, optionalChoice } from '../../fields.ts'
import { openTrajectory } from './openTrajectory.ts'

/** Without a proposal: the candidate came first, or people just start to see how it goes (R 3.4.2 step 4). */
export const startDirectly = command({
  name: 'startDirectly',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    futureJobId: id,
    route: optionalChoice(routeKeys),
    reason: neededText,
  }),
  async run(scope, input) {
    return { id: await openTrajectory(scope, { ...input, proposalId: null, continuesId: null }) }
  },
})
