import { type TrajectoryStatus, trajectoryStatuses } from '#method/lifecycles/trajectory.ts'
import { isKeyOf } from '#method/lists.ts'
import { type StepOrder, stepOrderKeys } from '#method/steps.ts'
import type { Tx } from '#store/db.ts'
import { notFound } from '../../errors.ts'

/** The trajectory with the people and the job it is about: what every page of it opens with. */
export async function loadTrajectory(tx: Tx, trajectoryId: string) {
  const row = await tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .leftJoin('account as guide', 'guide.id', 'trajectory.guideId')
    .selectAll('trajectory')
    .select([
      'candidate.firstName',
      'candidate.lastName',
      'candidate.coachId',
      'futureJob.function',
      'futureJob.expectedFrom',
      'futureJob.employerId',
      'futureJob.ownerId as jobOwnerId',
      'employer.name as employer',
      'coach.name as coach',
      'guide.name as guideAccount',
    ])
    .where('trajectory.id', '=', trajectoryId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { ...row, status: statusOf(row.status), planOrder: orderOf(row.planOrder) }
}

export type TrajectoryHead = Awaited<ReturnType<typeof loadTrajectory>>

const statusOf = (value: string): TrajectoryStatus =>
  isKeyOf(trajectoryStatuses, value) ? value : 'designing'
export const orderOf = (value: string): StepOrder => (isKeyOf(stepOrderKeys, value) ? value : 'matchFirst')

/** The things of a trajectory that a case may be about, each with its own id. */
type Belonging = 'stay' | 'agreement' | 'evaluation' | 'aftercare'

/** Refuses a thing of another trajectory as if it were not there. */
export async function mustBelongTo(
  tx: Tx,
  table: Belonging,
  id: string,
  trajectoryId: string,
): Promise<void> {
  const found = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst()
  if (!found) throw notFound()
}
