import { z } from 'zod'
import { allow, command } from '../case.ts'
import { mustBeInUse } from '../futureJobs/chosen.ts'
import { trainingFields } from './trainingFields.ts'

/** A training that candidates can follow. */
export const createTraining = command({
  name: 'createTraining',
  rule: allow('place', 'arrange'),
  input: z.object(trainingFields),
  async run({ tx }, input) {
    await mustBeInUse(tx, 'partner', input.partnerId, 'partnerId')
    const id = crypto.randomUUID()
    await tx
      .insertInto('training')
      .values({ id, ...input })
      .execute()
    return { id }
  },
})
