import { z } from 'zod'
import { noteKindKeys } from '#method/noteKinds.ts'
import { allow, command, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id, neededDate, neededText, version } from '../fields.ts'
import { happenedOn } from '../happened.ts'
import { save } from '../save.ts'
import { headOf } from './head.ts'
import { noteOf } from './ownNote.ts'

/** One's own note, to mend. */
export const viewNote = view({
  name: 'viewNote',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, noteId: id }),
  async run({ tx, actor }, { candidateId, noteId }) {
    const head = await headOf(tx, candidateId)
    const note = await noteOf(tx, noteId, candidateId)
    if (note.byId !== actor.accountId) throw notFound()
    return { head, note }
  },
})

/** Mends one's own note: only whoever wrote it may change the words. */
export const saveNote = command({
  name: 'saveNote',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    noteId: id,
    version,
    text: neededText,
    kind: choice(noteKindKeys),
    onDate: neededDate,
  }),
  async run(scope, { candidateId, noteId, version, onDate, ...values }) {
    const note = await noteOf(scope.tx, noteId, candidateId)
    if (note.byId !== scope.actor.accountId) throw notFound()
    const on = happenedOn(onDate, scope.today)
    return { version: await save(scope, 'note', noteId, version, { ...values, onDate: on }) }
  },
})
