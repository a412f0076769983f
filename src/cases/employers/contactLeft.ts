import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, ticked } from '../fields.ts'
import { save } from '../save.ts'
import { contactOf } from './contacts.ts'

/** A contact person does not work there any more; with `undo` he or she does after all. */
export const contactLeft = command({
  name: 'contactLeft',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, contactId: id, undo: ticked }),
  async run(scope, { employerId, contactId, undo }) {
    const { leftOn } = await contactOf(scope.tx, employerId, contactId)
    const now = undo ? null : (leftOn ?? scope.today)
    return { version: await save(scope, 'employerContact', contactId, null, { leftOn: now }) }
  },
})
