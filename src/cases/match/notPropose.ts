import { z } from 'zod'
import { notProposedKeys } from '#method/proposing.ts'
import { allow, command } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { id, optionalChoice, optionalText } from '../fields.ts'
import type { KeptAnswer } from '../matching/answer.ts'
import { contextNow, tellOf } from '../matching/ranking.ts'
import { candidatesToMatch } from './candidatesToMatch.ts'
import { ids } from './fields.ts'
import { jobToMatch } from './jobAsks.ts'
import { matchRefusals } from './texts.ts'

/**
 * A person decides not to propose somebody for a job, with a reason; what the engine said that day is kept. They leave
 * the lists of this job until somebody puts them back.
 */
export const notPropose = command({
  name: 'notPropose',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    candidateIds: ids,
    reasonKey: optionalChoice(notProposedKeys),
    why: optionalText,
  }),
  async run(scope, { futureJobId, candidateIds, reasonKey, why }) {
    if (candidateIds.length === 0) throw invalid({ candidateIds: matchRefusals.pickSomebody })
    if (!reasonKey) throw invalid({ reasonKey: matchRefusals.pickReason })
    if (reasonKey === 'otherReason' && !why) throw invalid({ why: matchRefusals.tellReason })
    const { asks } = await jobToMatch(scope.tx, futureJobId)
    const rows = await candidatesToMatch(scope).where('candidate.id', 'in', candidateIds).execute()
    if (rows.length !== new Set(candidateIds).size) throw notFound()
    for (const one of await tellOf(scope, await contextNow(scope), asks, rows)) {
      const shown: KeptAnswer = { answer: one.answer, from: one.from }
      const decision = { reasonKey, reason: why, onDate: scope.today, byId: scope.actor.accountId }
      await scope.tx
        .insertInto('notProposed')
        .values({ futureJobId, candidateId: one.id, shown: JSON.stringify(shown), ...decision })
        .onConflict((same) =>
          same.columns(['organisationId', 'futureJobId', 'candidateId']).doUpdateSet(decision),
        )
        .execute()
    }
    return { notProposed: rows.length }
  },
})

/** Puts somebody who was not proposed back in the lists of a job. */
export const backOnList = command({
  name: 'backOnList',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, candidateId: id }),
  async run({ tx }, { futureJobId, candidateId }) {
    const gone = await tx
      .deleteFrom('notProposed')
      .where('futureJobId', '=', futureJobId)
      .where('candidateId', '=', candidateId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound()
    return { back: candidateId }
  },
})
