import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id, optionalDate, optionalText, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { lockPlaces, mustBeInOrder, mustHaveSeat } from './seats.ts'

/** Other days for a stay, or other things to learn there. The seat is asked for again. */
export const saveStay = command({
  name: 'saveStay',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    stayId: id,
    version,
    startsOn: optionalDate,
    endsOn: optionalDate,
    learns: optionalText,
  }),
  async run(scope, { trajectoryId, stayId, version, ...values }) {
    mustBeInOrder(values.startsOn, values.endsOn)
    const stay = await scope.tx
      .selectFrom('stay')
      .select(['placeId', 'status'])
      .where('id', '=', stayId)
      .where('trajectoryId', '=', trajectoryId)
      .executeTakeFirst()
    if (!stay) throw notFound()
    await lockPlaces(scope, [stay.placeId])
    if (values.startsOn && (stay.status === 'planned' || stay.status === 'running'))
      await mustHaveSeat(scope, stay.placeId, { from: values.startsOn, until: values.endsOn }, stayId)
    return { version: await save(scope, 'stay', stayId, version, values) }
  },
})
