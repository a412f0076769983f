import type { Scope } from '../case.ts'

/** Who is on the way to the job, as far as the person who looks may know names. One query. */
export function peopleOfJob({ tx, visible }: Scope, futureJobId: string) {
  return tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select(['trajectory.id', 'trajectory.status', 'trajectory.startedOn', 'trajectory.expectedUntil'])
    .select(['candidate.firstName', 'candidate.lastName', 'outcome.kind as outcome'])
    .where('trajectory.futureJobId', '=', futureJobId)
    .where(visible('trajectory', 'list'))
    .orderBy('candidate.firstName')
    .orderBy('candidate.lastName')
    .orderBy('trajectory.id')
    .execute()
}
