import { z } from 'zod'
import type { PlanPart } from '#method/planParts.ts'
import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { planOfJob, planOfTrajectory } from '../shared/planOwner.ts'
import { copyPlanParts } from '../shared/planParts.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** Parts that are about the job; what is about the person stays with the person. */
const aboutTheJob: readonly PlanPart[] = [
  'knowledgeAndSkills',
  'stepPlan',
  'duration',
  'guidanceByEmployer',
  'guidanceByPlace',
  'financing',
  'evaluationMoments',
]

/** The plan of a first person becomes the pattern for the job, where the job's plan was still empty. */
export const copyPlanToJob = command({
  name: 'copyPlanToJob',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run({ tx }, { trajectoryId }) {
    const { futureJobId } = await loadTrajectory(tx, trajectoryId)
    const copied = await copyPlanParts(
      tx,
      planOfTrajectory(trajectoryId),
      planOfJob(futureJobId),
      aboutTheJob,
    )
    return { id: futureJobId, copied }
  },
})
