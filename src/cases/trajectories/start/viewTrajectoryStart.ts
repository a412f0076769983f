import { sql } from 'kysely'
import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id } from '../../fields.ts'
import { chosenRoutes } from '../shared/routes.ts'

/** Who can begin on this job: those whom the employer chose, and the candidates one guides oneself. */
export const viewTrajectoryStart = view({
  name: 'viewTrajectoryStart',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run({ tx, visible }, { futureJobId }) {
    const job = await tx
      .selectFrom('futureJob')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .select(['futureJob.id', 'futureJob.function', 'employer.name as employer'])
      .where('futureJob.id', '=', futureJobId)
      .executeTakeFirst()
    if (!job) throw notFound()
    const chosen = await tx
      .selectFrom('proposal')
      .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
      .select(['proposal.id', 'proposal.decidedOn', 'candidate.firstName', 'candidate.lastName'])
      .where('proposal.futureJobId', '=', futureJobId)
      .where('proposal.status', '=', 'chosen')
      .where(visible('proposal', 'write'))
      .where(
        sql<boolean>`not exists (select 1 from trajectory t where t.candidate_id = proposal.candidate_id
        and t.future_job_id = proposal.future_job_id)`,
      )
      .orderBy('proposal.decidedOn')
      .orderBy('proposal.id')
      .execute()
    const candidates = await tx
      .selectFrom('candidate')
      .select(['id', 'firstName', 'lastName'])
      .where('archivedAt', 'is', null)
      .where(visible('candidate', 'write'))
      .where(
        sql<boolean>`not exists (select 1 from trajectory t where t.candidate_id = candidate.id
        and t.future_job_id = ${futureJobId} and t.status <> 'ended')`,
      )
      .orderBy('firstName')
      .orderBy('lastName')
      .orderBy('id')
      .execute()
    return { job, chosen, candidates, routes: await chosenRoutes(tx, futureJobId, null) }
  },
})
