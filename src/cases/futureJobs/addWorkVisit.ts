import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { mustExist } from './chosen.ts'
import { visitFields } from './visitFields.ts'

/** A work visit, either way: who walked along where, and what was seen. */
export const addWorkVisit = command({
  name: 'addWorkVisit',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, ...visitFields }),
  async run({ tx, actor }, input) {
    await mustExist(tx, 'place', input.placeId, 'placeId')
    const id = crypto.randomUUID()
    await tx
      .insertInto('workVisit')
      .values({ id, ...input, byId: actor.accountId })
      .execute()
    return { id }
  },
})
