import { z } from 'zod'
import { routeKeys } from '#method/routes.ts'
import { allow, command, type Scope } from '../../case.ts'
import { invalid, notFound } from '../../errors.ts'
import { id, neededText, optionalChoice, optionalId } from '../../fields.ts'
import { openTrajectory } from './openTrajectory.ts'

/**
 * Without a proposal: the candidate came first, or people just start to see how it goes (R 3.4.2 step 4). Only
 * somebody who guides the candidate can do so.
 */
export const startDirectly = command({
  name: 'startDirectly',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    candidateId: optionalId,
    route: optionalChoice(routeKeys),
    reason: neededText,
  }),
  async run(scope, { candidateId, ...input }) {
    if (!candidateId) throw invalid({ candidateId: { nl: 'Kies een kandidaat.', en: 'Choose a candidate.' } })
    await mustGuide(scope, candidateId)
    const opening = { ...input, candidateId, proposalId: null, continuesId: null }
    return { id: await openTrajectory(scope, opening) }
  },
})

async function mustGuide({ tx, visible }: Scope, candidateId: string): Promise<void> {
  const found = await tx
    .selectFrom('candidate')
    .select('id')
    .where('id', '=', candidateId)
    .where(visible('candidate', 'write'))
    .executeTakeFirst()
  if (!found) throw notFound()
}
