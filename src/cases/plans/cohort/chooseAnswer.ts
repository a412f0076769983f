import { z } from 'zod'
import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { goals } from '#planning/planOf.ts'
import { lockCandidates } from '../../candidates/lockCandidates.ts'
import { command, type Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { id, neededLine, neededText, optionalChoice } from '../../fields.ts'
import { insertProposals } from '../../match/insertProposals.ts'
import { jobToMatch } from '../../match/jobAsks.ts'
import { move } from '../../move.ts'
import { draftCohort, writeCohort } from './draft.ts'
import { type CohortData, readCohort } from './viewCohort.ts'

/**
 * People choose one of the two answers and say why. Who was not proposed yet for the job of that answer is proposed now;
 * the employer's own decision stays the employer's.
 */
export const chooseAnswer = command({
  name: 'chooseAnswer',
  rule: writeCohort,
  input: z.object({ planId: id, goal: optionalChoice(goals), reason: neededText, seen: neededLine }),
  async run(scope, { planId, goal, reason, seen }) {
    if (!goal) throw invalid({ goal: { nl: 'Kies een antwoord.', en: 'Choose an answer.' } })
    const { setup } = await draftCohort(scope, planId)
    const cohort = await readCohort(scope, planId)
    if (!cohort.answers) throw impossible(noWishes)
    if (cohort.answers.key !== seen) throw impossible(otherWishes)
    const pairs = cohort.answers.pairs[goal]
    await mustStillGo(scope, cohort, pairs)
    await move(scope, 'plan', planId, planCycle, { move: 'accept' })
    const known = new Set(cohort.proposals.map((one) => `${one.candidateId} ${one.futureJobId}`))
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

/** Locks the people. Refuses by name who went on to another job, jobs that went, and pairs that came to nothing. */
async function mustStillGo(
  scope: Scope,
  { candidates, tracks, proposals }: CohortData,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  const ids = pairs.map(([candidateId]) => candidateId)
  const people = await lockCandidates(scope, ids)
  const elsewhere = await scope.tx
    .selectFrom('trajectory')
    .select(['candidateId', 'futureJobId'])
    .where((eb) => eb('candidateId', '=', eb.fn.any(eb.val(ids))))
    .where('status', '<>', 'ended')
    .orderBy('id')
    .execute()
  const isHere = (id: string) => people.some((one) => one.id === id && !one.archivedAt)
  const stopped = pairs.filter(([candidateId, jobId]) => {
    const isBusy = elsewhere.some((one) => one.candidateId === candidateId && one.futureJobId !== jobId)
    const proposal = proposals.find((one) => one.candidateId === candidateId && one.futureJobId === jobId)
    const job = tracks.find((one) => one.id === jobId)
    const isOver = proposal?.status === 'notChosen' || proposal?.status === 'withdrawn'
    return isBusy || isOver || !isHere(candidateId) || !openJobStatuses.some((open) => open === job?.status)
  })
  if (stopped.length === 0) return
  const names = stopped.map(([candidateId, jobId]) => {
    const who = candidates.find((one) => one.id === candidateId)
    return `${who?.firstName} ${who?.lastName} (${tracks.find((one) => one.id === jobId)?.function})`
  })
  throw impossible(noLonger(names.join(', ')))
}

const noLonger = (who: string) => ({
  nl: `Dit kan niet meer: ${who}. De kandidaat gaat naar een andere baan of is er niet meer, de baan zoekt niemand meer, of het voorstel liep al af. Pas de wensen aan.`,
  en: `No longer possible: ${who}. The candidate goes to another job or is not here any more, the job seeks nobody any more, or the proposal has ended. Change the wishes.`,
})
const otherWishes = {
  nl: 'De wensen of plekken zijn intussen veranderd, en daarmee de antwoorden. Kijk eerst wat er nu staat.',
  en: 'Wishes or places were changed meanwhile, and so were the answers. First look at what is here now.',
}
const noWishes = {
  nl: 'Er zijn nog geen wensen van beide kanten. Vul die eerst in.',
  en: 'There are no wishes of both sides yet. Fill those in first.',
}
