import { z } from 'zod'
import { allow, command } from '../case.ts'
import { partnerFields } from './partnerFields.ts'

/** A school or other organisation to work with. */
export const createPartner = command({
  name: 'createPartner',
  rule: allow('place', 'arrange'),
  input: z.object(partnerFields),
  async run({ tx }, input) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('partner')
      .values({ id, ...input })
      .execute()
    return { id }
  },
})
