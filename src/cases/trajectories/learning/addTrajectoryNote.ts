import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { allow, command } from '../../case.ts'
import { choice, id, neededText, optionalDate } from '../../fields.ts'
import { happenedOn } from '../../happened.ts'

/** A visit to the learning place, a call, a thought: write it, choose its kind, save. */
export const addTrajectoryNote = command({
  name: 'addTrajectoryNote',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, text: neededText, kind: choice(noteKindKeys), onDate: optionalDate }),
  async run({ tx, actor, today }, { trajectoryId, text, kind, onDate }) {
    const noteId = crypto.randomUUID()
    await tx
      .insertInto('note')
      .values({
        id: noteId,
        trajectoryId,
        text,
        kind,
        onDate: happenedOn(onDate, today),
        byId: actor.accountId,
      })
      .execute()
    return { id: noteId }
  },
})
