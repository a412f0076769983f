import { z } from 'zod'
import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import { allow, type Scope, view } from '../case.ts'
import { sharingOf } from '../consents/sharing.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { readableTrajectory } from './readableTrajectory.ts'
import { readShown } from './shown.ts'

/** One proposal: who for what, what the system had found then, what people decided since, what can be next. */
export const viewProposal = view({
  name: 'viewProposal',
  rule: allow('proposal', 'oversee', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ futureJobId: id, proposalId: id }),
  async run(scope, { futureJobId, proposalId }) {
    const { shown, ...proposal } = await proposalOf(scope, futureJobId, proposalId)
    const [sharing] = await sharingOf(scope.tx, proposal.candidateId, proposal.employerId)
    return {
      proposal,
      sharing,
      shown: readShown(shown),
      changes: await changesOf(scope, proposalId),
      moments: await momentsOf(scope, proposalId),
      broughtAlong: await broughtAlong(scope, proposal.fromTrajectoryId),
      jobs: await otherJobs(scope, futureJobId),
      today: scope.today,
    }
  },
})

export type ProposalData = Awaited<ReturnType<typeof viewProposal.run>>

async function proposalOf({ tx, visible }: Scope, futureJobId: string, proposalId: string) {
  const proposal = await tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .innerJoin('account as proposer', 'proposer.id', 'proposal.proposedBy')
    .selectAll('proposal')
    .select(['futureJob.function', 'futureJob.employerId', 'employer.name as employer'])
    .select('proposer.name as proposer')
    .select(['candidate.firstName', 'candidate.lastName', 'coach.name as coach'])
    .select(visible('proposal', 'write').as('mine'))
    .select(visible('proposal', 'share').as('mayShare'))
    .select(readableTrajectory(visible).as('trajectoryId'))
    .where('proposal.id', '=', proposalId)
    .where('proposal.futureJobId', '=', futureJobId)
    .executeTakeFirst()
  if (!proposal) throw notFound()
  return proposal
}

function changesOf({ tx }: Scope, proposalId: string) {
  return tx
    .selectFrom('statusChange')
    .leftJoin('account', 'account.id', 'statusChange.byId')
    .select(['statusChange.toStatus', 'statusChange.reason', 'statusChange.onDate', 'account.name as by'])
    .where('statusChange.subjectId', '=', proposalId)
    .orderBy('statusChange.at', 'desc')
    .orderBy('statusChange.id')
    .execute()
}

function momentsOf({ tx }: Scope, proposalId: string) {
  return tx
    .selectFrom('gatheringGuest')
    .innerJoin('gathering', 'gathering.id', 'gatheringGuest.gatheringId')
    .select(['gathering.id', 'gathering.kind', 'gathering.round', 'gathering.title', 'gathering.onDate'])
    .select(['gatheringGuest.attended', 'gatheringGuest.verdict', 'gatheringGuest.remark'])
    .select(['gatheringGuest.preferredEmployer'])
    .where('gatheringGuest.proposalId', '=', proposalId)
    .orderBy('gathering.onDate')
    .orderBy('gathering.id')
    .execute()
}

/** The way whose learning comes along. */
async function broughtAlong({ tx }: Scope, trajectoryId: string | null) {
  const found = await tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['trajectory.id', 'futureJob.function', 'employer.name as employer'])
    .where('trajectory.id', '=', trajectoryId)
    .executeTakeFirst()
  return found ?? null
}

function otherJobs({ tx, visible }: Scope, futureJobId: string) {
  return tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'employer.name as employer'])
    .where('futureJob.id', '<>', futureJobId)
    .where('futureJob.status', 'in', openJobStatuses)
    .where(visible('futureJob', 'match'))
    .orderBy('employer.name')
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
    .limit(200)
    .execute()
}
