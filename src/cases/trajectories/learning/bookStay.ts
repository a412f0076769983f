import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id, optionalDate, optionalText } from '../../fields.ts'
import { recordMove } from '../../move.ts'
import { chosenId } from '../shared/chosenId.ts'
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
    const { tx } = scope
    mustBeInOrder(startsOn, endsOn)
    await lockOpenPlace(scope, placeId)
    if (startsOn) await mustHaveSeat(scope, placeId, { from: startsOn, until: endsOn })
    const last = await tx
      .selectFrom('stay')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('trajectoryId', '=', trajectoryId)
      .executeTakeFirst()
    const stayId = crypto.randomUUID()
    const position = (last?.position ?? 0) + 1
    await tx
      .insertInto('stay')
      .values({ id: stayId, trajectoryId, placeId, startsOn, endsOn, learns, position })
      .execute()
    await recordMove(scope, 'stay', stayId, null, 'planned')
    return { id: stayId, closures: await closuresOf(scope, placeId, startsOn, endsOn) }
  },
})
