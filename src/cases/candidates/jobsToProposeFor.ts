import { z } from 'zod'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { statusesOf } from '#method/lifecycles/lifecycle.ts'
import { allow, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { answersFor } from '../matching/answer.ts'
import type { Asks } from '../matching/asJob.ts'
import type { Comparable } from '../matching/asPerson.ts'
import { comparable, skillsOf } from '../matching/people.ts'
import { contextNow, inOrder } from '../matching/ranking.ts'

const openStatuses = statusesOf(futureJobCycle).filter((status) => futureJobCycle[status].open)
const mostJobs = 200

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
      .where('id', '=', candidateId)
      .executeTakeFirst()
    if (!candidate) throw notFound()
    const jobs = await tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select(['futureJob.id', 'futureJob.function', 'futureJob.status', 'futureJob.expectedFrom'])
      .select(['futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.shifts', 'futureJob.dutchLevel'])
      .select(['futureJob.travelMinutes', 'employer.city', 'employer.name as employer'])
      .where('futureJob.status', 'in', openStatuses)
      .where(visible('futureJob', 'match'))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('proposal')
              .select('proposal.id')
              .whereRef('proposal.futureJobId', '=', 'futureJob.id')
              .where('proposal.candidateId', '=', candidateId),
          ),
        ),
      )
      .orderBy('futureJob.expectedFrom', (order) => order.asc().nullsLast())
      .orderBy('futureJob.function')
      .orderBy('futureJob.id')
      .limit(mostJobs)
      .execute()
    const { id, firstName, lastName, opens } = candidate
    return { candidate: { id, firstName, lastName, opens }, jobs: await told(scope, candidate, jobs) }
  },
})

export type ProposeData = Awaited<ReturnType<typeof jobsToProposeFor.run>>

type OpenJob = Omit<Asks, 'skills'> & { readonly function: string; status: string; employer: string }

/** What the engine says of one person for each of these jobs, in its order. */
async function told(scope: Scope, candidate: Comparable, jobs: readonly OpenJob[]) {
  const { tx, today, actor } = scope
  if (jobs.length === 0) return []
  const skills = await tx
    .selectFrom('requirement')
    .select(['futureJobId', 'skill', 'level', 'essential'])
    .where(
      'futureJobId',
      'in',
      jobs.map((one) => one.id),
    )
    .where('leftOutReason', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byJob = Map.groupBy(skills, (one) => one.futureJobId)
  const had = (await skillsOf(tx, [candidate.id])).get(candidate.id) ?? []
  const context = await contextNow(scope)
  const answers = jobs.flatMap((job) => {
    const asks = { ...job, skills: byJob.get(job.id) ?? [] }
    const occasion = { ...context, today, locale: actor.locale }
    return answersFor(asks, [{ one: candidate, had }], occasion).map(({ answer }) => ({ ...job, answer }))
  })
  return inOrder(answers)
}
