import { z } from 'zod'
import { barrierCycle } from '#method/lifecycles/barrier.ts'
import { startOf } from '#method/lifecycles/lifecycle.ts'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { recordMove } from '../move.ts'
import { noteOf } from './ownNote.ts'

/** A note becomes a barrier, to be sorted under its domain next. Its words come along to be made into work words. */
export const noteToBarrier = command({
  name: 'noteToBarrier',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, noteId: id }),
  async run(scope, { candidateId, noteId }) {
    const note = await noteOf(scope.tx, noteId, candidateId)
    const id = crypto.randomUUID()
    const status = startOf(barrierCycle)
    await scope.tx
      .insertInto('barrier')
      .values({ id, candidateId, domain: 'other', meaningForWork: note.text, status })
      .execute()
    await recordMove(scope, 'barrier', id, null, status)
    return { id }
  },
})
