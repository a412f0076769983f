import { z } from 'zod'
import { barrierCycle } from '#method/lifecycles/barrier.ts'
import { allow, command } from '../case.ts'
import { id, line, optionalDate, optionalText } from '../fields.ts'
import { move } from '../move.ts'
import { mustBelong } from './belongs.ts'

/** Takes a barrier up, solves it, accepts it or brings it back. */
export const moveBarrier = command({
  name: 'moveBarrier',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, barrierId: id, move: line, reason: optionalText, date: optionalDate }),
  async run(scope, { candidateId, barrierId, move: name, reason, date }) {
    await mustBelong(scope.tx, 'barrier', barrierId, candidateId)
    const status = await move(scope, 'barrier', barrierId, barrierCycle, {
      move: name,
      given: { reason, date },
    })
    await scope.tx
      .updateTable('barrier')
      .set({ solvedOn: status === 'solved' ? date : null })
      .where('id', '=', barrierId)
      .execute()
    return { status }
  },
})
