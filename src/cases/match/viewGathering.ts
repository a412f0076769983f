import { sql } from 'kysely'
import { z } from 'zod'
import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import { allow, type Scope, view } from '../case.ts'
import { id } from '../fields.ts'
import { gatheringOf } from './gatherings.ts'
import { jobToMatch } from './jobAsks.ts'

/** One gathering: who comes, how it went, who may still be invited, where those who prefer another employer can go. */
export const viewGathering = view({
  name: 'viewGathering',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, gatheringId: id }),
  async run(scope, { futureJobId, gatheringId }) {
    const { job } = await jobToMatch(scope.tx, futureJobId)
    const gathering = await gatheringOf(scope.tx, futureJobId, gatheringId)
    const proposals = await proposalsAround(scope, futureJobId, gatheringId)
    const guests = proposals.flatMap(({ guestId, ...one }) => (guestId === null ? [] : [{ ...one, guestId }]))
    const preferred = guests.flatMap((one) => one.preferredEmployer ?? [])
    return {
      job,
      gathering,
      guests,
      others: proposals.filter((one) => one.guestId === null && one.status !== 'withdrawn'),
      elsewhere: await openJobsAt(scope, futureJobId, [...gathering.hosts, ...preferred]),
      today: scope.today,
    }
  },
})

export type GatheringGuest = Awaited<ReturnType<typeof viewGathering.run>>['guests'][number]

/** Everybody proposed for the job, with what was written down of those who are guests here. */
function proposalsAround({ tx, visible }: Scope, futureJobId: string, gatheringId: string) {
  return tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .leftJoin('gatheringGuest', (join) =>
      join
        .onRef('gatheringGuest.proposalId', '=', 'proposal.id')
        .on('gatheringGuest.gatheringId', '=', gatheringId),
    )
    .select(['proposal.id as proposalId', 'proposal.status', 'proposal.candidateAgreedOn'])
    .select(['candidate.firstName', 'candidate.lastName', 'coach.name as coach'])
    .select(['gatheringGuest.id as guestId', 'gatheringGuest.attended', 'gatheringGuest.verdict'])
    .select(['gatheringGuest.remark', 'gatheringGuest.preferredEmployer'])
    .select(visible('proposal', 'write').as('mine'))
    .where('proposal.futureJobId', '=', futureJobId)
    .orderBy('candidate.firstName')
    .orderBy('candidate.lastName')
    .orderBy('proposal.id')
    .execute()
}

/** Open jobs at employers of these names. */
function openJobsAt({ tx, visible }: Scope, exceptId: string, names: readonly string[]) {
  return tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'employer.name as employer', 'futureJob.expectedFrom'])
    .where('futureJob.id', '<>', exceptId)
    .where('futureJob.status', 'in', openJobStatuses)
    .where(visible('futureJob', 'match'))
    .where(sql<boolean>`fold(employer.name) = any(array(select fold(n) from unnest(${names}::text[]) n))`)
    .orderBy('employer.name')
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
    .execute()
}
