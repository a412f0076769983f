import { isDeepStrictEqual } from 'node:util'
import { fold } from '#method/fold.ts'
import type { StackedJobsInstance } from '#planning/stackedJobs/instance.ts'
import type { PartJob } from './partJob.ts'

/** Whether a part-job still is what a run planned with: its times, months, hours and skills. */
export function isAsPlanned(
  part: PartJob,
  planned: StackedJobsInstance['parts'][number] | undefined,
): boolean {
  return isDeepStrictEqual(
    [planned?.slots, planned?.months, planned?.hours, planned?.tags],
    [part.slots, part.months.map((month) => month - 1), part.hours, part.skills.map(fold)],
  )
}

/** A full job by its part-jobs, in whatever order they come. */
export const keyOf = (partIds: readonly string[]): string => [...partIds].toSorted().join(' ')
