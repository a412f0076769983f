import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id, optionalDate, optionalText } from '../../fields.ts'
import { chosenId } from '../shared/chosenId.ts'
import { planStay } from './planStay.ts'
import { closuresOf, lockOpenPlace, mustBeInOrder, mustHaveSeat } from './seats.ts'

/**
 * A stay at a learning place. With a first day a seat is taken; without one the candidate waits in line, and takes
 * no seat. Several stays follow each other in the order in which they are put down.
 */
export const bookStay = command({
  name: 'bookStay',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    placeId: chosenId,
    startsOn: optionalDate,
    endsOn: optionalDate,
    learns: optionalText,
  }),
  async run(scope, { trajectoryId, placeId, startsOn, endsOn, learns }) {
    mustBeInOrder(startsOn, endsOn)
    await lockOpenPlace(scope, placeId)
    if (startsOn) await mustHaveSeat(scope, placeId, { from: startsOn, until: endsOn })
    const stayId = await planStay(scope, trajectoryId, { placeId, startsOn, endsOn, learns })
    return { id: stayId, closures: await closuresOf(scope, placeId, startsOn, endsOn) }
  },
})
