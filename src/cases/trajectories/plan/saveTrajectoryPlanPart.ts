import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'
import { planPartFields, storePlanPart } from '../shared/planParts.ts'

/** One part of the plan of one person, saved while typing. It may stay open: then it says so. */
export const saveTrajectoryPlanPart = command({
  name: 'saveTrajectoryPlanPart',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: planPartFields.extend({ trajectoryId: id }),
  async run(scope, { trajectoryId, ...input }) {
    return { version: await storePlanPart(scope, planOfTrajectory(trajectoryId), input) }
  },
})
