import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/** What helped and what hindered in this trajectory. */
export const viewFactors = view({
  name: 'viewFactors',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const scores = await tx
      .selectFrom('factorScore')
      .select(['factor', 'score'])
      .where('trajectoryId', '=', trajectoryId)
      .orderBy('factor')
      .execute()
    return {
      trajectory,
      scores: Object.fromEntries(scores.map((one) => [one.factor, String(one.score)])),
      mayWrite: await mayWrite(scope, trajectoryId),
    }
  },
})
