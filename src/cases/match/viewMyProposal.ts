import { z } from 'zod'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { isOpen } from './isOpen.ts'

/** What a candidate sees of a job that the coach has in mind: the work, the moments, and the own answer. */
export const viewMyProposal = view({
  name: 'viewMyProposal',
  rule: allow('proposal', 'answer', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ proposalId: id }),
  async run({ tx, today }, { proposalId }) {
    const proposal = await tx
      .selectFrom('proposal')
      .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
      .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
      .select(['proposal.id', 'proposal.status', 'proposal.candidateAgreedOn'])
      .select(['futureJob.function', 'futureJob.expectedFrom', 'futureJob.hoursMin', 'futureJob.hoursMax'])
      .select(['futureJob.shifts', 'employer.name as employer', 'employer.city', 'coach.name as coach'])
      .where('proposal.id', '=', proposalId)
      .executeTakeFirst()
    if (!proposal) throw notFound()
    const moments = await tx
      .selectFrom('gatheringGuest')
      .innerJoin('gathering', 'gathering.id', 'gatheringGuest.gatheringId')
      .select(['gathering.id', 'gathering.kind', 'gathering.onDate', 'gathering.atTime', 'gathering.place'])
      .where('gatheringGuest.proposalId', '=', proposalId)
      .where('gathering.onDate', '>=', today)
      .orderBy('gathering.onDate')
      .orderBy('gathering.id')
      .execute()
    return { proposal, moments, open: isOpen(proposalCycle, proposal.status), today }
  },
})
