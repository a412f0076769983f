import type { OutcomeKind } from '#method/outcomes.ts'
import type { Route } from '#method/routes.ts'
import type { CountedTrajectory } from '#statistics/outcomes.ts'
import type { Tx } from '#store/db.ts'

/** All trajectories of a programme with the facts that are counted, in one query. */
export async function countedTrajectories(
  tx: Tx,
  programmeId: string,
): Promise<(CountedTrajectory & { growthForm: string | null; startedOn: string | null })[]> {
  const rows = await tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select([
      'trajectory.id',
      'trajectory.continuesId',
      'trajectory.candidateId',
      'trajectory.route',
      'trajectory.startedOn',
    ])
    .select(['futureJob.employerId', 'futureJob.growthForm'])
    .select(['outcome.kind', 'outcome.contractAgreedOn', 'outcome.startsOn', 'outcome.endedOn'])
    .where('trajectory.programmeId', '=', programmeId)
    .orderBy('trajectory.id')
    .execute()
  return rows.map(({ kind, contractAgreedOn, startsOn, endedOn, ...row }) => ({
    ...row,
    route: row.route as Route,
    outcome: kind ? { kind: kind as OutcomeKind, contractAgreedOn, startsOn, endedOn } : null,
  }))
}
