import { z } from 'zod'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { statusesOf } from '#method/lifecycles/lifecycle.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'

const openStatuses = statusesOf(futureJobCycle).filter((status) => futureJobCycle[status].open)
const mostJobs = 200

/** The open future jobs for which somebody can be proposed and was not yet, those that come first on top. */
export const jobsToProposeFor = view({
  name: 'jobsToProposeFor',
  rule: allow('candidate', 'match', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run({ tx, visible }, { candidateId }) {
    const candidate = await tx
      .selectFrom('candidate')
      .select(['id', 'firstName', 'lastName'])
      .select(visible('candidate', 'dossier').as('opens'))
      .where('id', '=', candidateId)
      .executeTakeFirst()
    if (!candidate) throw notFound()
    const jobs = await tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select(['futureJob.id', 'futureJob.function', 'futureJob.status', 'futureJob.expectedFrom'])
      .select('employer.name as employer')
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
    return { candidate, jobs }
  },
})
