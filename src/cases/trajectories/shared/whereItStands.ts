import { isKeyOf } from '#method/lists.ts'
import { jointEvaluationMissing } from '#method/trajectories/jointEvaluation.ts'
import { nextStepOf } from '#method/trajectories/nextStep.ts'
import { planState } from '#method/trajectories/planState.ts'
import { progressOf } from '#method/trajectories/progress.ts'
import type { Tx } from '#store/db.ts'
import type { EvaluationRow } from './evaluations.ts'
import { planOfTrajectory } from './planOwner.ts'
import { loadPlanParts } from './planParts.ts'
import type { StayRow } from './stays.ts'
import type { TrajectoryHead } from './trajectory.ts'

type Known = {
  trajectory: TrajectoryHead
  stays: readonly Pick<StayRow, 'status' | 'endsOn'>[]
  evaluations: readonly EvaluationRow[]
  today: string
}

/** Where a trajectory is on the line, what is missing and what is next. Three queries beside what is known. */
export async function whereItStands(tx: Tx, { trajectory, stays, evaluations, today }: Known) {
  const plan = planState(await loadPlanParts(tx, planOfTrajectory(trajectory.id)))
  const agreements = await tx
    .selectFrom('agreement')
    .select(['status', 'signedOn'])
    .where('trajectoryId', '=', trajectory.id)
    .orderBy('status')
    .orderBy('id')
    .execute()
  const facts = await endFacts(tx, trajectory.id)
  const standing = agreements.find((one) => one.status !== 'ended')?.status
  const jointMissing =
    trajectory.status === 'learningIn' && jointEvaluationMissing(trajectory.startedOn, evaluations, today)
  const open = stays.filter((stay) => stay.status === 'planned' || stay.status === 'running')
  const next = nextStepOf({
    status: trajectory.status,
    today,
    partsMissing: plan.missing.length,
    agreement: isKeyOf(['draft', 'offered', 'signed'] as const, standing) ? standing : null,
    startsOn: trajectory.startsOn,
    expectedUntil: trajectory.expectedUntil,
    hasStay: open.length > 0,
    stayEndsOn: open.find((stay) => stay.status === 'running')?.endsOn ?? null,
    nextEvaluationOn: firstPlanned(evaluations),
    jointMissing,
    lastVerdict: isKeyOf(['go', 'noGo'] as const, trajectory.goNoGo) ? trajectory.goNoGo : null,
    ...facts,
  })
  const progress = progressOf({
    status: trajectory.status,
    order: trajectory.planOrder,
    planSet: agreements.some((one) => one.signedOn !== null) || facts.wasAgreed,
    started: trajectory.startedOn !== null,
    outcome: facts.outcome,
  })
  return { plan, next, progress, jointMissing, outcomeKind: facts.outcome, agreement: standing ?? null }
}

async function endFacts(tx: Tx, trajectoryId: string) {
  const row = await tx
    .selectFrom('trajectory')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select(['outcome.kind as outcome'])
    .select((eb) => [
      eb
        .selectFrom('aftercare')
        .select((one) => one.fn.min('aftercare.dueOn').as('on'))
        .whereRef('aftercare.trajectoryId', '=', 'trajectory.id')
        .where('aftercare.doneOn', 'is', null)
        .as('aftercareOn'),
      eb
        .exists(
          eb
            .selectFrom('proposal')
            .select('proposal.id')
            .whereRef('proposal.fromTrajectoryId', '=', 'trajectory.id'),
        )
        .as('proposedElsewhere'),
      eb
        .exists(
          eb
            .selectFrom('factorScore')
            .select('factorScore.id')
            .whereRef('factorScore.trajectoryId', '=', 'trajectory.id'),
        )
        .as('factorsScored'),
      eb
        .exists(
          eb
            .selectFrom('statusChange')
            .select('statusChange.id')
            .whereRef('statusChange.subjectId', '=', 'trajectory.id')
            .where('statusChange.toStatus', '=', 'agreed'),
        )
        .as('wasAgreed'),
    ])
    .where('trajectory.id', '=', trajectoryId)
    .executeTakeFirstOrThrow()
  return {
    outcome: row.outcome,
    aftercareOn: row.aftercareOn,
    proposedElsewhere: Boolean(row.proposedElsewhere),
    factorsScored: Boolean(row.factorsScored),
    wasAgreed: Boolean(row.wasAgreed),
  }
}

const firstPlanned = (evaluations: readonly EvaluationRow[]): string | null =>
  evaluations
    .filter((one) => one.status === 'planned')
    .map((one) => one.plannedOn)
    .toSorted()[0] ?? null
