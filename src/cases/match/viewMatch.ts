import { z } from 'zod'
import { inOrder } from '#matching/order.ts'
import { allow, type Scope, view } from '../case.ts'
import { id, pageNumber, searchWords } from '../fields.ts'
import { nearName } from '../nearName.ts'
import { atWork, candidatesToMatch, onTheWay, withFits } from './candidatesToMatch.ts'
import { jobToMatch } from './jobAsks.ts'

const pageSize = 15

/** The match of one job: who was proposed, who could be, and why; and when they all meet. */
export const viewMatch = view({
  name: 'viewMatch',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    zoek: searchWords,
    van: z.preprocess((v) => v === 'mij', z.boolean()),
    pagina: pageNumber,
  }),
  async run(scope, { futureJobId, zoek, van, pagina }) {
    const { job, asks } = await jobToMatch(scope.tx, futureJobId)
    const candidates = await possible(scope, futureJobId, { zoek, van }).execute()
    const found = inOrder(await withFits(scope.tx, asks, candidates))
    const first = (pagina - 1) * pageSize
    return {
      job,
      asks,
      proposals: await proposalsOf(scope, futureJobId),
      gatherings: await gatheringsOf(scope, futureJobId),
      candidates: found.slice(first, first + pageSize),
      found: found.length,
      zoek,
      van,
      pagina,
      pages: Math.ceil(found.length / pageSize),
      first,
      today: scope.today,
    }
  },
})

export type MatchData = Awaited<ReturnType<typeof viewMatch.run>>

/** Everybody without a job who was not proposed for this one yet. */
function possible(scope: Scope, futureJobId: string, { zoek, van }: { zoek: string; van: boolean }) {
  return candidatesToMatch(scope)
    .select(onTheWay.as('onTheWay'))
    .where((eb) => eb.not(atWork))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('proposal')
            .select('proposal.id')
            .whereRef('proposal.candidateId', '=', 'candidate.id')
            .where('proposal.futureJobId', '=', futureJobId),
        ),
      ),
    )
    .$if(van, (query) => query.where('candidate.coachId', '=', scope.actor.accountId))
    .$if(zoek !== '', (query) => query.where(nearName('candidate', zoek)))
}

function proposalsOf({ tx, visible }: Scope, futureJobId: string) {
  return tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['proposal.id', 'proposal.status', 'proposal.candidateAgreedOn', 'proposal.answerBy'])
    .select(['proposal.decidedOn', 'proposal.decider', 'proposal.reasonKey', 'proposal.reason'])
    .select(['proposal.proposedOn', 'candidate.firstName', 'candidate.lastName', 'coach.name as coach'])
    .select(visible('proposal', 'oversee').as('readable'))
    .select(visible('proposal', 'write').as('mine'))
    .select((eb) =>
      eb
        .selectFrom('trajectory')
        .select('trajectory.id')
        .whereRef('trajectory.candidateId', '=', 'proposal.candidateId')
        .whereRef('trajectory.futureJobId', '=', 'proposal.futureJobId')
        .where(visible('trajectory', 'read'))
        .orderBy('trajectory.createdAt', 'desc')
        .orderBy('trajectory.id')
        .limit(1)
        .as('trajectoryId'),
    )
    .where('proposal.futureJobId', '=', futureJobId)
    .orderBy('proposal.proposedOn')
    .orderBy('candidate.firstName')
    .orderBy('candidate.lastName')
    .orderBy('proposal.id')
    .execute()
}

function gatheringsOf({ tx }: Scope, futureJobId: string) {
  return tx
    .selectFrom('gathering')
    .leftJoin('gatheringGuest', 'gatheringGuest.gatheringId', 'gathering.id')
    .select(['gathering.id', 'gathering.kind', 'gathering.round', 'gathering.title', 'gathering.onDate'])
    .select(['gathering.atTime', 'gathering.place'])
    .select((eb) => eb.fn.count<number>('gatheringGuest.id').as('guests'))
    .where('gathering.futureJobId', '=', futureJobId)
    .groupBy(['gathering.organisationId', 'gathering.id'])
    .orderBy('gathering.onDate')
    .orderBy('gathering.round')
    .orderBy('gathering.id')
    .execute()
}
