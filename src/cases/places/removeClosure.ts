import { z } from 'zod'
import { command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { writePlace } from './rule.ts'

/** The place is open after all. */
export const removeClosure = command({
  name: 'removeClosure',
  rule: writePlace,
  input: z.object({ placeId: id, closureId: id }),
  async run({ tx }, { placeId, closureId }) {
    const gone = await tx
      .deleteFrom('placeClosure')
      .where('id', '=', closureId)
      .where('placeId', '=', placeId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound()
    return { id: closureId }
  },
})
