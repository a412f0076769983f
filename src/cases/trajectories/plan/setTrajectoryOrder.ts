import { z } from 'zod'
import { stepOrderKeys } from '#method/steps.ts'
import { allow, command } from '../../case.ts'
import { choice, id, optionalText } from '../../fields.ts'
import { recordMove } from '../../move.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** The order of steps 3 and 4 for one person. Nothing in the plan changes; it can always go back. */
export const setTrajectoryOrder = command({
  name: 'setTrajectoryOrder',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, planOrder: choice(stepOrderKeys), reason: optionalText }),
  async run(scope, { trajectoryId, planOrder, reason }) {
    const before = await loadTrajectory(scope.tx, trajectoryId)
    if (before.planOrder === planOrder) return { planOrder }
    await scope.tx
      .updateTable('trajectory')
      .set((eb) => ({ planOrder, version: eb('version', '+', 1) }))
      .where('id', '=', trajectoryId)
      .execute()
    await recordMove(scope, 'trajectoryOrder', trajectoryId, before.planOrder, planOrder, { reason })
    return { planOrder }
  },
})
