import { z } from 'zod'
import { planState } from '#method/trajectories/planState.ts'
import { allow, view } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id } from '../../fields.ts'
import { byStep, loadActivities } from '../shared/activities.ts'
import { planOfJob } from '../shared/planOwner.ts'
import { loadPlanParts } from '../shared/planParts.ts'
import { chosenRoutes } from '../shared/routes.ts'
import { orderOf } from '../shared/trajectory.ts'

/** The plan at job level: designed for the job, before or after somebody is found for it. */
export const viewJobPlan = view({
  name: 'viewJobPlan',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run({ tx, visible }, { futureJobId }) {
    const job = await tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select([
        'futureJob.id',
        'futureJob.function',
        'futureJob.positions',
        'futureJob.planOrder',
        'futureJob.version',
        'employer.name as employer',
      ])
      .where('futureJob.id', '=', futureJobId)
      .executeTakeFirst()
    if (!job) throw notFound()
    const order = orderOf(job.planOrder)
    const parts = await loadPlanParts(tx, planOfJob(futureJobId))
    const lines = await loadActivities(tx, planOfJob(futureJobId))
    const routes = await chosenRoutes(tx, futureJobId, null)
    const trajectories = await tx
      .selectFrom('trajectory')
      .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
      .select(['trajectory.id', 'trajectory.status', 'candidate.firstName'])
      .where('trajectory.futureJobId', '=', futureJobId)
      .where(visible('trajectory', 'list'))
      .orderBy('candidate.firstName')
      .orderBy('trajectory.id')
      .execute()
    return {
      job: { ...job, planOrder: order },
      parts,
      state: planState(parts),
      steps: byStep(lines, order),
      routes,
      trajectories,
    }
  },
})
