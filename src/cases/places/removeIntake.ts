import { z } from 'zod'
import { command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { writePlace } from './rule.ts'

/** Nobody begins on this day after all. */
export const removeIntake = command({
  name: 'removeIntake',
  rule: writePlace,
  input: z.object({ placeId: id, intakeId: id }),
  async run({ tx }, { placeId, intakeId }) {
    const gone = await tx
      .deleteFrom('placeIntake')
      .where('id', '=', intakeId)
      .where('placeId', '=', placeId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound()
    return { id: intakeId }
  },
})
