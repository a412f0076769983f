import { activitiesFor } from '#method/activities.ts'
import type { PlanPart } from '#method/planParts.ts'
import type { Route } from '#method/routes.ts'
import type { StepOrder } from '#method/steps.ts'
import { doneByMatch } from '#method/trajectories/doneByMatch.ts'
import type { Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { recordMove } from '../../move.ts'
import { insertActivities, lineOf, loadActivities, type PlannedLine } from '../shared/activities.ts'
import { planOfJob, planOfTrajectory } from '../shared/planOwner.ts'
import { copyPlanParts } from '../shared/planParts.ts'
import { chosenRoutes } from '../shared/routes.ts'
import { orderOf } from '../shared/trajectory.ts'

export type Opening = {
  candidateId: string
  futureJobId: string
  proposalId: string | null
  continuesId: string | null
  route: Route | null
  reason: string | null
}

/** What belongs to the person more than to the job, and so goes along to another employer. */
const goesAlong: readonly PlanPart[] = ['guidanceByCoach', 'workplaceAdaptations', 'conditions']

/** Opens a trajectory and gives it the plan of the job, to be fitted to the person. */
export async function openTrajectory(scope: Scope, opening: Opening): Promise<string> {
  const { tx, today, actor } = scope
  const { futureJobId, candidateId } = opening
  const job = await tx
    .selectFrom('futureJob')
    .select(['planOrder', 'programmeId', 'status'])
    .where('id', '=', futureJobId)
    .forUpdate()
    .executeTakeFirst()
  if (!job) throw notFound()
  await refuseSecond(scope, opening)
  const order = orderOf(job.planOrder)
  const jobRoutes = await chosenRoutes(tx, futureJobId, null)
  const routes: Route[] = opening.route ? [opening.route] : jobRoutes.length > 0 ? jobRoutes : ['smallScale']
  const candidate = await tx
    .selectFrom('candidate')
    .select('programmeId')
    .where('id', '=', candidateId)
    .executeTakeFirst()
  if (!candidate) throw notFound()
  const id = crypto.randomUUID()
  await tx
    .insertInto('trajectory')
    .values({
      id,
      candidateId,
      futureJobId,
      programmeId: job.programmeId ?? candidate.programmeId,
      proposalId: opening.proposalId,
      continuesId: opening.continuesId,
      route: routes[0] ?? 'smallScale',
      planOrder: order,
    })
    .execute()
  await recordMove(scope, 'trajectory', id, null, 'designing', { reason: opening.reason })
  await tx
    .insertInto('routeChoice')
    .values(
      routes.map((route) => ({
        futureJobId,
        trajectoryId: id,
        route,
        state: 'chosen',
        onDate: today,
        byId: actor.accountId,
      })),
    )
    .execute()
  await givePlan(scope, id, opening, routes, order)
  return id
}

async function refuseSecond({ tx }: Scope, { candidateId, futureJobId }: Opening): Promise<void> {
  const open = await tx
    .selectFrom('trajectory')
    .select('id')
    .where('candidateId', '=', candidateId)
    .where('futureJobId', '=', futureJobId)
    .where('status', '<>', 'ended')
    .executeTakeFirst()
  if (open)
    throw impossible({
      nl: 'Deze kandidaat heeft al een traject voor deze baan.',
      en: 'This candidate already has a trajectory for this job.',
    })
}

async function givePlan(
  scope: Scope,
  id: string,
  opening: Opening,
  routes: readonly Route[],
  order: StepOrder,
): Promise<void> {
  const own = planOfTrajectory(id)
  await copyPlanParts(scope.tx, planOfJob(opening.futureJobId), own)
  if (opening.continuesId)
    await copyPlanParts(scope.tx, planOfTrajectory(opening.continuesId), own, goesAlong)
  const done = opening.proposalId ? await doneAlready(scope, opening.proposalId) : new Map<string, string>()
  const lines = await pattern(scope, opening.futureJobId, routes, order)
  await insertActivities(
    scope,
    own,
    lines.map((line) => ({ ...line, doneOn: done.get(line.activityKey ?? '') })),
  )
}

/** The lines for one person: as the job's plan has them, or the usual ones of the routes. */
async function pattern(
  { tx }: Scope,
  futureJobId: string,
  routes: readonly Route[],
  order: StepOrder,
): Promise<PlannedLine[]> {
  const ofJob = await loadActivities(tx, planOfJob(futureJobId))
  const forPerson = ofJob.filter((line) => line.level === 'person' && line.status !== 'skipped')
  if (ofJob.some((line) => line.level === 'person'))
    return forPerson.map(({ step, activityKey, label, dueOn }) => ({
      step,
      activityKey,
      label,
      level: 'person',
      dueOn,
    })) as PlannedLine[]
  return activitiesFor(routes, order)
    .map(({ activity, step }) => lineOf(activity, step))
    .filter((line) => line.level === 'person')
}

async function doneAlready({ tx }: Scope, proposalId: string): Promise<Map<string, string>> {
  const moves = await tx
    .selectFrom('statusChange')
    .select(['toStatus as status', 'onDate as on'])
    .where('subjectId', '=', proposalId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return doneByMatch(moves)
}
