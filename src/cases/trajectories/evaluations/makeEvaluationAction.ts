import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { allow, command } from '../../case.ts'
import { id, neededText, optionalDate, optionalId } from '../../fields.ts'
import { actionOwner } from '../../notes/actionOwner.ts'
import { trajectorySubject } from '../../notes/subjects.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

const daysToDo = 14

/** What follows from an evaluation: who does what before when. */
export const makeEvaluationAction = command({
  name: 'makeEvaluationAction',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    evaluationId: id,
    action: neededText,
    dueOn: optionalDate,
    ownerId: optionalId,
  }),
  async run(scope, { trajectoryId, evaluationId, action, dueOn, ownerId }) {
    await mustBelongTo(scope.tx, 'evaluation', evaluationId, trajectoryId)
    const owner = await actionOwner(scope, trajectorySubject, trajectoryId, ownerId)
    const actionId = crypto.randomUUID()
    await scope.tx
      .insertInto('action')
      .values({
        id: actionId,
        trajectoryId,
        evaluationId,
        text: action,
        ownerId: owner,
        dueOn: dueOn ?? addDays(scope.today, daysToDo),
      })
      .execute()
    return { id: actionId }
  },
})
