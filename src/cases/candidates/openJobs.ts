import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import type { Scope } from '../case.ts'
import type { Asks } from '../matching/asJob.ts'

const mostJobs = 200

export type OpenJob = Asks & { readonly function: string; readonly status: string; readonly employer: string }

/** The open jobs for which somebody can be proposed and was not yet, with what each asks. Two queries. */
export async function openJobsFor({ tx, visible }: Scope, candidateId: string): Promise<OpenJob[]> {
  const jobs = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.status', 'futureJob.expectedFrom'])
    .select(['futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.shifts', 'futureJob.dutchLevel'])
    .select(['futureJob.travelMinutes', 'employer.city', 'employer.name as employer'])
    .where('futureJob.status', 'in', openJobStatuses)
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
  return jobs.map((job) => ({ ...job, skills: byJob.get(job.id) ?? [] }))
}
