import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { choice, id, optionalDate, optionalText } from '../../fields.ts'
import { lockPlaces } from './seats.ts'
import { learningHasBegun } from './startLearning.ts'
import { changeStay, loadStay } from './stayMoves.ts'

/** A stay starts, is completed, stops early, is cancelled, or comes back. */
export const moveStay = command({
  name: 'moveStay',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    stayId: id,
    move: choice(['start', 'complete', 'stop', 'cancel', 'resume', 'planAgain']),
    reason: optionalText,
    date: optionalDate,
  }),
  async run(scope, { trajectoryId, stayId, move, reason, date }) {
    const stay = await loadStay(scope, stayId)
    if (stay.trajectoryId !== trajectoryId) throw notFound()
    await lockPlaces(scope, [stay.placeId])
    const status = await changeStay(scope, stayId, move, { reason, date })
    if (move === 'start' && date) await learningHasBegun(scope, trajectoryId, date)
    return { status }
  },
})
