import { z } from 'zod'
import { allow, command } from '../case.ts'
import { email, id, neededLine, optionalLine } from '../fields.ts'

/** Somebody outside the work company who helps the candidate: whom to call, about what. */
export const addProfessional = command({
  name: 'addProfessional',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    name: neededLine,
    function: optionalLine,
    organisationName: optionalLine,
    phone: optionalLine,
    email,
  }),
  async run({ tx }, input) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('professional')
      .values({ id, ...input })
      .execute()
    return { id }
  },
})
