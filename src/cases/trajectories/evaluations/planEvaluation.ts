import { z } from 'zod'
import { evaluationKindKeys } from '#method/evaluationKinds.ts'
import { allow, command } from '../../case.ts'
import { choice, id, neededDate } from '../../fields.ts'
import { recordMove } from '../../move.ts'

/** A day on which all look together at how it goes; everybody who has a voice hears of it. */
export const planEvaluation = command({
  name: 'planEvaluation',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, kind: choice(evaluationKindKeys), plannedOn: neededDate }),
  async run(scope, { trajectoryId, kind, plannedOn }) {
    const evaluationId = crypto.randomUUID()
    await scope.tx
      .insertInto('evaluation')
      .values({ id: evaluationId, trajectoryId, kind, plannedOn })
      .execute()
    await recordMove(scope, 'evaluation', evaluationId, null, 'planned', { date: plannedOn })
    await scope.emit('evaluationPlanned', { evaluationId })
    return { id: evaluationId }
  },
})
