import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { id, optionalId, optionalText } from '../../fields.ts'
import { insertProposals } from '../../match/insertProposals.ts'
import { jobToMatch } from '../../match/jobAsks.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { claimFields, claimSkills } from './skillClaims.ts'

/**
 * To another employer at once, building on what was learnt (R 3.4.2 step 6): the skills shown are put in the dossier
 * first, so that the proposal already counts them, and the proposal names the trajectory that it comes from.
 */
export const proposeFromTrajectory = command({
  name: 'proposeFromTrajectory',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, futureJobId: optionalId, why: optionalText, ...claimFields }),
  async run(scope, { trajectoryId, futureJobId, why, ...claims }) {
    if (!futureJobId) throw invalid({ futureJobId: { nl: 'Kies een baan.', en: 'Choose a job.' } })
    const from = await loadTrajectory(scope.tx, trajectoryId)
    await claimSkills(scope, from.candidateId, claims, `${from.function} · ${from.employer}`)
    const job = await jobToMatch(scope.tx, futureJobId)
    const [proposalId] = await insertProposals(scope, job, {
      candidateIds: [from.candidateId],
      why,
      fromTrajectories: new Map([[from.candidateId, trajectoryId]]),
    })
    return { id: proposalId ?? '', futureJobId }
  },
})
