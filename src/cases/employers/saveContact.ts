import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, version } from '../fields.ts'
import { save } from '../save.ts'
import { contactFields, contactOf } from './contacts.ts'

/** Another number, name or function of a contact person. */
export const saveContact = command({
  name: 'saveContact',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, contactId: id, version, ...contactFields }),
  async run(scope, { employerId, contactId, version, ...contact }) {
    await contactOf(scope.tx, employerId, contactId)
    return { version: await save(scope, 'employerContact', contactId, version, contact) }
  },
})
