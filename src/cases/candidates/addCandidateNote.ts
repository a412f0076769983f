import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { headline } from '#texts/excerpt.ts'
import { allow, command } from '../case.ts'
import { choice, id, neededText, optionalDate } from '../fields.ts'
import { happenedOn } from '../happened.ts'

/** What was said: write it, choose its kind, save. With a date it comes back as an action on that day. */
export const addCandidateNote = command({
  name: 'addCandidateNote',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    text: neededText,
    kind: choice(noteKindKeys),
    onDate: optionalDate,
    dueOn: optionalDate,
  }),
  async run({ tx, actor, today }, { candidateId, text, kind, onDate, dueOn }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('note')
      .values({ id, candidateId, text, kind, onDate: happenedOn(onDate, today), byId: actor.accountId })
      .execute()
    if (dueOn) {
      await tx
        .insertInto('action')
        .values({ candidateId, fromNoteId: id, text: headline(text), dueOn, ownerId: actor.accountId })
        .execute()
    }
    return { id }
  },
})
