import { z } from 'zod'
import { allow, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { answersFor } from '../matching/answer.ts'
import type { Comparable } from '../matching/asPerson.ts'
import { comparable, skillsOf } from '../matching/people.ts'
import { contextNow, inOrder } from '../matching/ranking.ts'
import { type OpenJob, openJobsFor } from './openJobs.ts'

/** The open future jobs for which somebody can be proposed and was not yet: what the engine says of each, best first. */
export const jobsToProposeFor = view({
  name: 'jobsToProposeFor',
  rule: allow('candidate', 'match', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run(scope, { candidateId }) {
    const { tx, visible } = scope
    const candidate = await tx
      .selectFrom('candidate')
      .select(comparable)
      .select(['firstName', 'lastName'])
      .select(visible('candidate', 'dossier').as('opens'))
      .select(visible('candidate', 'path').as('plansPath'))
      .where('id', '=', candidateId)
      .executeTakeFirst()
    if (!candidate) throw notFound()
    const jobs = await openJobsFor(scope, candidateId)
    const { id, firstName, lastName, opens, plansPath } = candidate
    return {
      candidate: { id, firstName, lastName, opens, plansPath },
      jobs: await told(scope, candidate, jobs),
    }
  },
})

export type ProposeData = Awaited<ReturnType<typeof jobsToProposeFor.run>>

/** What the engine says of one person for each of these jobs, in its order. */
async function told(scope: Scope, candidate: Comparable, jobs: readonly OpenJob[]) {
  const { tx, today, actor } = scope
  if (jobs.length === 0) return []
  const had = (await skillsOf(tx, [candidate.id])).get(candidate.id) ?? []
  const context = await contextNow(scope)
  const answers = jobs.flatMap((job) => {
    const occasion = { ...context, today, locale: actor.locale }
    return answersFor(job, [{ one: candidate, had }], occasion).map(({ answer }) => ({ ...job, answer }))
  })
  return inOrder(answers)
}
