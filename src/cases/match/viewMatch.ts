import { z } from 'zod'
import type { Tier } from '#matching/request.ts'
import { allow, type Scope, view } from '../case.ts'
import { id, optionalChoice, pageNumber, searchWords } from '../fields.ts'
import type { Asks } from '../matching/asJob.ts'
import { type Context, type Place, rankingFor, tellOf } from '../matching/ranking.ts'
import { nearName } from '../nearName.ts'
import { pageOf } from '../pageOf.ts'
import { atWork, candidatesToMatch } from './candidatesToMatch.ts'
import { jobToMatch } from './jobAsks.ts'
import { readableTrajectory } from './readableTrajectory.ts'

const pageSize = 15

/** The names of the three lists in an address. */
export const lists = { klaar: 1, leren: 2, voorwaarden: 3 } as const satisfies Record<string, Tier>
export const listKeys = ['klaar', 'leren', 'voorwaarden'] as const

/** The match of one job: who was proposed, who could be, and why; and when they all meet. */
export const viewMatch = view({
  name: 'viewMatch',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    zoek: searchWords,
    van: z.preprocess((v) => v === 'mij', z.boolean()),
    lijst: optionalChoice(listKeys),
    pagina: pageNumber,
  }),
  async run(scope, { futureJobId, zoek, van, lijst, pagina: asked }) {
    const { job, asks } = await jobToMatch(scope.tx, futureJobId)
    const { places, notKnown, context } = await rankingFor(scope, asks)
    const candidates = new Set(await possible(scope, futureJobId, { zoek, van }))
    const all = places.filter((one) => candidates.has(one.id))
    const found = lijst ? all.filter((one) => one.tier === lists[lijst]) : all
    const { pagina, pages, offset: first } = pageOf(asked, found.length, pageSize)
    return {
      job,
      asks,
      notKnown,
      proposals: await proposalsOf(scope, futureJobId),
      gatherings: await gatheringsOf(scope, futureJobId),
      notProposed: await notProposedOf(scope, futureJobId),
      candidates: await told(scope, context, asks, found.slice(first, first + pageSize)),
      found: found.length,
      inList: ([1, 2, 3] as const).map((tier) => all.filter((one) => one.tier === tier).length),
      zoek,
      van,
      lijst,
      pagina,
      pages,
      first,
      today: scope.today,
    }
  },
})

export type MatchData = Awaited<ReturnType<typeof viewMatch.run>>

/** These people, in this order, each with what the engine says. */
async function told(scope: Scope, context: Context, asks: Asks, places: readonly Place[]) {
  if (places.length === 0) return []
  const ids = places.map((one) => one.id)
  const rows = await candidatesToMatch(scope).where('candidate.id', 'in', ids).execute()
  const all = new Map((await tellOf(scope, context, asks, rows)).map((one) => [one.id, one]))
  return ids.flatMap((one) => {
    const found = all.get(one)
    if (!found) return []
    const { from: _, ...shown } = found
    return [{ ...shown, name: `${shown.firstName} ${shown.lastName}`.trim() }]
  })
}

/** Everybody without a job of whom nobody decided yet whether to propose them for this one. */
async function possible(
  { tx, actor, visible }: Scope,
  futureJobId: string,
  { zoek, van }: { zoek: string; van: boolean },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('candidate')
    .select('candidate.id')
    .where('candidate.archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
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
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('notProposed')
            .select('notProposed.id')
            .whereRef('notProposed.candidateId', '=', 'candidate.id')
            .where('notProposed.futureJobId', '=', futureJobId),
        ),
      ),
    )
    .$if(van, (query) => query.where('candidate.coachId', '=', actor.accountId))
    .$if(zoek !== '', (query) => query.where(nearName('candidate', zoek)))
    .orderBy('candidate.id')
    .execute()
  return rows.map((one) => one.id)
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
    .select(readableTrajectory(visible).as('trajectoryId'))
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

/** Whom somebody decided not to propose. Who was proposed after all, no longer stands here. */
function notProposedOf({ tx, visible }: Scope, futureJobId: string) {
  return tx
    .selectFrom('notProposed')
    .innerJoin('candidate', 'candidate.id', 'notProposed.candidateId')
    .innerJoin('account', 'account.id', 'notProposed.byId')
    .select(['notProposed.candidateId', 'notProposed.reasonKey', 'notProposed.reason', 'notProposed.onDate'])
    .select(['candidate.firstName', 'candidate.lastName', 'account.name as by'])
    .where('notProposed.futureJobId', '=', futureJobId)
    .where('candidate.archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .orderBy('notProposed.onDate', 'desc')
    .orderBy('candidate.lastName')
    .orderBy('notProposed.id')
    .execute()
}
