import { sql } from 'kysely'
import { z } from 'zod'
import type { ProposalStatus } from '#method/lifecycles/proposal.ts'
import type { TrajectoryStatus } from '#method/lifecycles/trajectory.ts'
import { type WayFacts, wayOf } from '#method/myWay.ts'
import type { OutcomeKind } from '#method/outcomes.ts'
import type { StepOrder } from '#method/steps.ts'
import type { Tx } from '#store/db.ts'
import { allow, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'

/** "My way": where am I, what is next, who helps me. Only about the person who asks. */
export const viewMyWay = view({
  name: 'viewMyWay',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run(scope) {
    const { tx, today } = scope
    const me = await findMe(scope)
    const trajectory = await currentTrajectory(tx, me.id)
    const proposals = await openProposals(tx, me.id)
    const facts: WayFacts = {
      order: (trajectory?.planOrder ?? 'matchFirst') as StepOrder,
      trajectory: (trajectory?.status ?? null) as TrajectoryStatus | null,
      outcome: (trajectory?.outcome ?? null) as OutcomeKind | null,
      proposal: (proposals[0]?.status ?? null) as ProposalStatus | null,
    }
    return {
      me,
      trajectory,
      proposals,
      way: wayOf(facts),
      done: trajectory ? await activitiesDone(tx, trajectory.id) : [],
      next: trajectory
        ? await whatComes(tx, trajectory.id)
        : { activity: null, evaluation: null, agreement: null, stay: null, after: [] },
      moments: await momentsAhead(tx, me.id, today),
      today,
    }
  },
})

export async function findMe({ tx, visible }: Scope) {
  const me = await tx
    .selectFrom('candidate')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['candidate.id', 'candidate.firstName', 'coach.name as coach', 'coach.email as coachEmail'])
    .where(visible('candidate', 'myWay'))
    .executeTakeFirst()
  if (!me) throw notFound()
  return me
}

/** The trajectory that runs, or else the last one. */
export function currentTrajectory(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select([
      'trajectory.id',
      'trajectory.status',
      'trajectory.planOrder',
      'trajectory.goal',
      'trajectory.guideName',
    ])
    .select(['trajectory.startsOn', 'trajectory.startedOn', 'trajectory.expectedUntil'])
    .select(['futureJob.function', 'futureJob.expectedFrom', 'employer.name as employer'])
    .select(['outcome.kind as outcome', 'outcome.startsOn as jobStartsOn'])
    .where('trajectory.candidateId', '=', candidateId)
    .orderBy(sql`trajectory.status = 'ended'`)
    .orderBy('trajectory.createdAt', 'desc')
    .orderBy('trajectory.id')
    .limit(1)
    .executeTakeFirst()
}

function openProposals(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select([
      'proposal.id',
      'proposal.status',
      'proposal.candidateAgreedOn',
      'futureJob.function',
      'employer.name as employer',
    ])
    .where('proposal.candidateId', '=', candidateId)
    .where('proposal.status', 'not in', ['withdrawn', 'notChosen', 'chosen'])
    .orderBy('proposal.proposedOn', 'desc')
    .orderBy('proposal.id')
    .execute()
}

function activitiesDone(tx: Tx, trajectoryId: string) {
  return tx
    .selectFrom('activity')
    .select(['id', 'activityKey', 'label', 'doneOn'])
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'done')
    .orderBy('doneOn', 'desc')
    .orderBy('position')
    .orderBy('id')
    .limit(12)
    .execute()
}

async function whatComes(tx: Tx, trajectoryId: string) {
  const activity = await tx
    .selectFrom('activity')
    .select(['activityKey', 'label', 'dueOn', 'who'])
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .orderBy('position')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const evaluation = await tx
    .selectFrom('evaluation')
    .leftJoin('evaluationVoice', (join) =>
      join
        .onRef('evaluationVoice.evaluationId', '=', 'evaluation.id')
        .on('evaluationVoice.voice', '=', 'candidate'),
    )
    .select([
      'evaluation.id',
      'evaluation.plannedOn',
      'evaluationVoice.mood',
      'evaluationVoice.text',
      'evaluationVoice.version',
    ])
    .where('evaluation.trajectoryId', '=', trajectoryId)
    .where('evaluation.status', '=', 'planned')
    .orderBy('evaluation.plannedOn')
    .orderBy('evaluation.id')
    .limit(1)
    .executeTakeFirst()
  const agreement = await tx
    .selectFrom('agreement')
    .leftJoin('agreementParty', (join) =>
      join
        .onRef('agreementParty.agreementId', '=', 'agreement.id')
        .on('agreementParty.party', '=', 'candidate'),
    )
    .select(['agreement.id', 'agreement.status', 'agreement.plainText', 'agreementParty.signedOn'])
    .where('agreement.trajectoryId', '=', trajectoryId)
    .where('agreement.status', 'in', ['offered', 'signed'])
    .orderBy('agreement.offeredOn', 'desc')
    .orderBy('agreement.id')
    .limit(1)
    .executeTakeFirst()
  const [stay, ...after] = await tx
    .selectFrom('stay')
    .innerJoin('place', 'place.id', 'stay.placeId')
    .select([
      'place.name',
      'place.city',
      'place.buddyName',
      'stay.startsOn',
      'stay.endsOn',
      'stay.status',
      'stay.learns',
    ])
    .where('stay.trajectoryId', '=', trajectoryId)
    .where('stay.status', 'in', ['running', 'planned'])
    .orderBy(sql`stay.status <> 'running'`)
    .orderBy('stay.position')
    .orderBy('stay.id')
    .execute()
  return {
    activity: activity ?? null,
    evaluation: evaluation ?? null,
    agreement: agreement ?? null,
    stay: stay ?? null,
    /** The places after that one, in order. */
    after,
  }
}

function momentsAhead(tx: Tx, candidateId: string, today: string) {
  return tx
    .selectFrom('gatheringGuest')
    .innerJoin('gathering', 'gathering.id', 'gatheringGuest.gatheringId')
    .innerJoin('proposal', 'proposal.id', 'gatheringGuest.proposalId')
    .select(['gathering.id', 'gathering.kind', 'gathering.onDate', 'gathering.atTime', 'gathering.place'])
    .where('proposal.candidateId', '=', candidateId)
    .where('gathering.onDate', '>=', today)
    .orderBy('gathering.onDate')
    .orderBy('gathering.id')
    .limit(3)
    .execute()
}
