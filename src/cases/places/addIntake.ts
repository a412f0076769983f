import { z } from 'zod'
import { command } from '../case.ts'
import { id, neededDate } from '../fields.ts'
import { writePlace } from './rule.ts'

/** A day on which somebody new may begin. The same day twice is one day. */
export const addIntake = command({
  name: 'addIntake',
  rule: writePlace,
  input: z.object({ placeId: id, onDate: neededDate }),
  async run({ tx }, { placeId, onDate }) {
    await tx
      .insertInto('placeIntake')
      .values({ placeId, onDate })
      .onConflict((same) => same.doNothing())
      .execute()
    return { id: placeId }
  },
})
