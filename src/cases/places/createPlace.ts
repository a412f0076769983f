import { z } from 'zod'
import { placeKindKeys } from '#method/placeKinds.ts'
import { allow, command } from '../case.ts'
import { choice, count, line, optionalId } from '../fields.ts'
import { mustBeInUse, mustExist } from '../futureJobs/chosen.ts'

/** A new learning place; its profile, buddy and closing weeks can follow later. */
export const createPlace = command({
  name: 'createPlace',
  rule: allow('place', 'arrange'),
  input: z.object({
    name: line,
    kind: choice(placeKindKeys),
    capacity: count(0, 200, 1),
    employerId: optionalId,
    partnerId: optionalId,
  }),
  async run({ tx }, input) {
    await mustExist(tx, 'employer', input.employerId, 'employerId')
    await mustBeInUse(tx, 'partner', input.partnerId, 'partnerId')
    const id = crypto.randomUUID()
    await tx
      .insertInto('place')
      .values({ id, ...input })
      .execute()
    return { id }
  },
})
