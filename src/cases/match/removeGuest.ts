import { z } from 'zod'
import { allow, command } from '../case.ts'
import { impossible, invalid, notFound } from '../errors.ts'
import { id, optionalId } from '../fields.ts'
import { gatheringOf } from './gatherings.ts'
import { matchRefusals } from './texts.ts'

/** Takes a guest off the list, as long as nothing was written down about this guest. */
export const removeGuest = command({
  name: 'removeGuest',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, gatheringId: id, guestId: optionalId }),
  async run({ tx }, { futureJobId, gatheringId, guestId }) {
    await gatheringOf(tx, futureJobId, gatheringId)
    if (!guestId) throw invalid({ guestId: matchRefusals.pickSomebody })
    const guest = await tx
      .selectFrom('gatheringGuest')
      .select(['attended', 'verdict', 'remark', 'preferredEmployer'])
      .where('id', '=', guestId)
      .where('gatheringId', '=', gatheringId)
      .forUpdate()
      .executeTakeFirst()
    if (!guest) throw notFound()
    if (Object.values(guest).some((value) => value !== null)) throw impossible(matchRefusals.nothingRecorded)
    await tx.deleteFrom('gatheringGuest').where('id', '=', guestId).execute()
    return { removed: guestId }
  },
})
