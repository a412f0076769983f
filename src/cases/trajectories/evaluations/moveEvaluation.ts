import { z } from 'zod'
import { evaluationCycle } from '#method/lifecycles/evaluation.ts'
import { allow, command } from '../../case.ts'
import { choice, id, optionalDate, optionalText } from '../../fields.ts'
import { move } from '../../move.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

/** An evaluation was held, is skipped with a reason, or is planned again. */
export const moveEvaluation = command({
  name: 'moveEvaluation',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    evaluationId: id,
    move: choice(['hold', 'skip', 'undo', 'planAgain']),
    reason: optionalText,
    date: optionalDate,
  }),
  async run(scope, { trajectoryId, evaluationId, reason, ...attempt }) {
    await mustBelongTo(scope.tx, 'evaluation', evaluationId, trajectoryId)
    const date = attempt.move === 'hold' ? (attempt.date ?? scope.today) : attempt.date
    const given = { reason, date }
    const status = await move(scope, 'evaluation', evaluationId, evaluationCycle, {
      move: attempt.move,
      given,
    })
    await scope.tx
      .updateTable('evaluation')
      .set({ heldOn: status === 'held' ? date : null, ...(reason ? { reason } : {}) })
      .where('id', '=', evaluationId)
      .execute()
    return { status }
  },
})
