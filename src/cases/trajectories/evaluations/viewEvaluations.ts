import { z } from 'zod'
import { jointEvaluationMissing } from '#method/trajectories/jointEvaluation.ts'
import { accountsWithRole } from '../../accounts.ts'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { loadEvaluations, loadPulses } from '../shared/evaluations.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** All evaluations with their voices side by side, the weeks between them, the actions, and every go or no-go. */
export const viewEvaluations = view({
  name: 'viewEvaluations',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, today } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const evaluations = await loadEvaluations(tx, trajectoryId)
    const verdicts = await tx
      .selectFrom('goNoGo')
      .select(['id', 'verdict', 'onDate', 'reason', 'decider'])
      .where('trajectoryId', '=', trajectoryId)
      .orderBy('onDate', 'desc')
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute()
    const actions = await tx
      .selectFrom('action')
      .innerJoin('account as owner', 'owner.id', 'action.ownerId')
      .select([
        'action.id',
        'action.text',
        'action.dueOn',
        'action.doneAt',
        'action.evaluationId',
        'owner.name as owner',
      ])
      .where('action.trajectoryId', '=', trajectoryId)
      .where('action.evaluationId', 'is not', null)
      .orderBy('action.dueOn')
      .orderBy('action.id')
      .execute()
    return {
      trajectory,
      evaluations,
      verdicts,
      actions,
      today,
      mayWrite: await mayWrite(scope, trajectoryId),
      pulses: await loadPulses(tx, trajectoryId),
      jointMissing:
        trajectory.status === 'learningIn' &&
        jointEvaluationMissing(trajectory.startedOn, evaluations, today),
      colleagues: await accountsWithRole(tx, ['coach', 'accountManager']),
    }
  },
})
