import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { contactFields } from './contacts.ts'

/** Somebody at an employer with whom the work company speaks. */
export const addContact = command({
  name: 'addContact',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, ...contactFields }),
  async run({ tx }, { employerId, ...contact }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('employerContact')
      .values({ id, employerId, ...contact })
      .execute()
    return { id }
  },
})
