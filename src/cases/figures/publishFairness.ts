import { z } from 'zod'
import { allow, command } from '../case.ts'
import { fairnessNow } from './fairnessNow.ts'

/** Puts the figures of today on the page that everybody can read: without jobs, small groups kept back. */
export const publishFairness = command({
  name: 'publishFairness',
  rule: allow('figures', 'fairness'),
  input: z.object({}),
  async run({ tx, actor, today }) {
    const { figures } = await fairnessNow({ tx, actor, today })
    await tx
      .updateTable('organisation')
      .set({ matchFigures: JSON.stringify({ ...figures, nobodyClose: [] }), matchFiguresOn: today })
      .where('organisationId', '=', actor.organisationId)
      .execute()
    return { on: today }
  },
})
