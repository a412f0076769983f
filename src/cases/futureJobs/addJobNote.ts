import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { allow, command } from '../case.ts'
import { choice, id, neededText, optionalDate } from '../fields.ts'
import { happenedOn } from '../happened.ts'

/** Something said or seen about a job: write it, save. */
export const addJobNote = command({
  name: 'addJobNote',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, text: neededText, kind: choice(noteKindKeys), onDate: optionalDate }),
  async run({ tx, actor, today }, { futureJobId, text, kind, onDate }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('note')
      .values({ id, futureJobId, text, kind, onDate: happenedOn(onDate, today), byId: actor.accountId })
      .execute()
    return { id }
  },
})
