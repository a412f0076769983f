import { z } from 'zod'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id } from '../fields.ts'
import { ids } from './fields.ts'
import { gatheringOf, invite } from './gatherings.ts'
import { matchRefusals } from './texts.ts'

/** Invites several candidates at once. */
export const addGuests = command({
  name: 'addGuests',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, gatheringId: id, proposalIds: ids }),
  async run({ tx }, { futureJobId, gatheringId, proposalIds }) {
    await gatheringOf(tx, futureJobId, gatheringId)
    if (proposalIds.length === 0) throw invalid({ proposalIds: matchRefusals.pickSomebody })
    return { guests: await invite(tx, futureJobId, gatheringId, proposalIds) }
  },
})
