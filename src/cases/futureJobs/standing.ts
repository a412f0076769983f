import type { FutureJobStatus } from '#method/lifecycles/futureJob.ts'
import { type KnownOfJob, missingFutureJob } from '#method/missingFutureJob.ts'
import { nextForJob, type PeopleOfJob } from '#method/nextForJob.ts'
import type { StepOrder } from '#method/steps.ts'

/** A row of `future_job` with what belongs to it, counted. */
export type CountedJob = Omit<KnownOfJob, 'routesChosen'> &
  PeopleOfJob & { routes: string[]; status: FutureJobStatus; planOrder: StepOrder }

/**
 * Where a job stands and what is next.
 * In: the row, today. Out: the next thing to do and everything that is still missing.
 */
export function standing(job: CountedJob, today: string) {
  const known = { ...job, routesChosen: job.routes.length }
  return {
    next: nextForJob(known, job.status, job.planOrder, today),
    missing: missingFutureJob(known, job.status, job.planOrder),
  }
}
