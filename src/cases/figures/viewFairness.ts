import { z } from 'zod'
import { allow, view } from '../case.ts'
import { fairnessNow } from './fairnessNow.ts'

/** Whether the match is fair to the people of this organisation; figures without any person. */
export const viewFairness = view({
  name: 'viewFairness',
  rule: allow('figures', 'fairness'),
  input: z.object({}),
  async run({ tx, actor, today }) {
    const { figures, jobs } = await fairnessNow({ tx, actor, today })
    const { matchFiguresOn } = await tx
      .selectFrom('organisation')
      .select('matchFiguresOn')
      .where('organisationId', '=', actor.organisationId)
      .executeTakeFirstOrThrow()
    const far = new Set(figures.nobodyClose)
    const nobodyClose = jobs
      .filter(({ job }) => far.has(job.id))
      .map(({ job, name, employer }) => ({ id: job.id, name, employer }))
    return { figures, nobodyClose, publishedOn: matchFiguresOn, today }
  },
})
