import { sql } from 'kysely'
import type { ContractKind } from '#method/contracts.ts'
import type { GrowthForm } from '#method/growthForms.ts'
import type { OutcomeKind } from '#method/outcomes.ts'
import type { Route } from '#method/routes.ts'
import type { CountedTrajectory } from '#statistics/counted.ts'
import type { Tx } from '#store/db.ts'

/**
 * The trajectories of a programme (of all programmes for null) with the facts that are counted, and those that go on
 * from them elsewhere, in one query.
 */
export async function countedTrajectories(tx: Tx, programmeId: string | null): Promise<CountedTrajectory[]> {
  const rows = await tx
    .withRecursive('counted(id)', (with_) =>
      with_
        .selectFrom('trajectory')
        .select('trajectory.id')
        .$if(programmeId !== null, (own) => own.where('trajectory.programmeId', '=', programmeId))
        .union(
          with_
            .selectFrom('trajectory as next')
            .innerJoin('counted', 'counted.id', 'next.continuesId')
            .select('next.id'),
        ),
    )
    .selectFrom('counted')
    .innerJoin('trajectory', 'trajectory.id', 'counted.id')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select(['trajectory.id', 'trajectory.continuesId', 'trajectory.candidateId'])
    .select(['trajectory.route', 'trajectory.startedOn', 'futureJob.employerId', 'futureJob.growthForm'])
    .select(
      sql<string>`to_char(trajectory.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`.as(
        'openedOn',
      ),
    )
    .select(['outcome.kind', 'outcome.contractAgreedOn', 'outcome.startsOn', 'outcome.endedOn'])
    .select(['outcome.contractKind', 'outcome.hours', 'outcome.permanent', 'outcome.partlyOnBenefit'])
    .select(['outcome.trialPassedOn', 'outcome.contractEndedOn'])
    .orderBy('trajectory.id')
    .execute()
  return rows.map(({ id, continuesId, candidateId, employerId, startedOn, openedOn, ...row }) => ({
    ...{ id, continuesId, candidateId, employerId, startedOn, openedOn },
    route: row.route as Route,
    growthForm: row.growthForm as GrowthForm | null,
    outcome: row.kind ? outcomeOf({ ...row, kind: row.kind as OutcomeKind }) : null,
  }))
}

type OutcomeColumns = Omit<NonNullable<CountedTrajectory['outcome']>, 'contractKind'> & {
  contractKind: string | null
}

function outcomeOf(row: OutcomeColumns): CountedTrajectory['outcome'] {
  const { kind, contractAgreedOn, startsOn, endedOn, hours, permanent, partlyOnBenefit } = row
  return {
    ...{ kind, contractAgreedOn, startsOn, endedOn, hours, permanent, partlyOnBenefit },
    contractKind: row.contractKind as ContractKind | null,
    trialPassedOn: row.trialPassedOn,
    contractEndedOn: row.contractEndedOn,
  }
}
