import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { allow, command } from '../case.ts'
import { choice, id, neededText, optionalDate } from '../fields.ts'
import { happenedOn } from '../happened.ts'

/** A contact moment with an employer: write it, choose its kind, save. */
export const addContactMoment = command({
  name: 'addContactMoment',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, text: neededText, kind: choice(noteKindKeys), onDate: optionalDate }),
  async run({ tx, actor, today }, { employerId, text, kind, onDate }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('note')
      .values({ id, employerId, text, kind, onDate: happenedOn(onDate, today), byId: actor.accountId })
      .execute()
    return { id }
  },
})
