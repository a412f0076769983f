import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { planOfJob, planOfTrajectory } from '../shared/planOwner.ts'
import { copyPlanParts } from '../shared/planParts.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** What the job's plan says and this person's plan does not: taken over. Own texts stay. */
export const fillFromJobPlan = command({
  name: 'fillFromJobPlan',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run({ tx }, { trajectoryId }) {
    const { futureJobId } = await loadTrajectory(tx, trajectoryId)
    return { copied: await copyPlanParts(tx, planOfJob(futureJobId), planOfTrajectory(trajectoryId)) }
  },
})
