import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id } from '../../fields.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { claimFields, claimSkills } from './skillClaims.ts'

/** What somebody showed at work in this trajectory, as skills in the own dossier. */
export const claimShownSkills = command({
  name: 'claimShownSkills',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, ...claimFields }),
  async run(scope, { trajectoryId, ...claims }) {
    const { candidateId, function: job, employer } = await loadTrajectory(scope.tx, trajectoryId)
    return { claimed: await claimSkills(scope, candidateId, claims, `${job} · ${employer}`) }
  },
})
