import { z } from 'zod'
import { planCycle } from '#method/lifecycles/plan.ts'
import { goals } from '#planning/planOf.ts'
import { command } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { id, neededText, optionalChoice } from '../../fields.ts'
import { insertProposals } from '../../match/insertProposals.ts'
import { jobToMatch } from '../../match/jobAsks.ts'
import { move } from '../../move.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { readCohort } from './viewCohort.ts'

/**
 * People choose one of the two answers and say why. Who was not proposed yet for the job of that answer is proposed now;
 * the employer's own decision stays the employer's.
 */
export const chooseAnswer = command({
  name: 'chooseAnswer',
  rule: writeCohort,
  input: z.object({ planId: id, goal: optionalChoice(goals), reason: neededText }),
  async run(scope, { planId, goal, reason }) {
    if (!goal) throw invalid({ goal: { nl: 'Kies een antwoord.', en: 'Choose an answer.' } })
    const { setup } = await draftCohort(scope, planId)
    const { candidates, tracks, answers, proposals } = await readCohort(scope, planId)
    if (!answers) throw impossible(noWishes)
    const pairs = answers.compared.candidates.flatMap((one): [string, string][] => {
      const seat = one[goal]
      const [candidateId, futureJobId] = [candidates[one.candidate]?.id, seat && tracks[seat.track]?.id]
      return candidateId && futureJobId ? [[candidateId, futureJobId]] : []
    })
    await move(scope, 'plan', planId, planCycle, { move: 'accept' })
    const known = new Set(proposals.map((one) => `${one.candidateId} ${one.futureJobId}`))
    const fresh = pairs.filter(([candidateId, jobId]) => !known.has(`${candidateId} ${jobId}`))
    for (const [futureJobId, own] of Map.groupBy(fresh, (pair) => pair[1])) {
      const job = await jobToMatch(scope.tx, futureJobId)
      await insertProposals(scope, job, {
        candidateIds: own.map(([candidateId]) => candidateId),
        why: reason,
      })
    }
    await scope.tx
      .updateTable('plan')
      .set({ setup: JSON.stringify({ ...setup, chosen: { goal, reason, pairs } }), acceptedOn: scope.today })
      .where('id', '=', planId)
      .execute()
    return { id: planId, proposed: fresh.length }
  },
})

const noWishes = {
  nl: 'Er zijn nog geen wensen van beide kanten. Vul die eerst in.',
  en: 'There are no wishes of both sides yet. Fill those in first.',
}
