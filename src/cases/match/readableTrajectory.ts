import { expressionBuilder } from 'kysely'
import type { DB } from '#store/schema.ts'
import type { Scope } from '../case.ts'

/** In a query over proposals: the newest trajectory of that person for that job, if the reader may read it. */
export const readableTrajectory = (visible: Scope['visible']) =>
  expressionBuilder<DB, 'proposal'>()
    .selectFrom('trajectory')
    .select('trajectory.id')
    .whereRef('trajectory.candidateId', '=', 'proposal.candidateId')
    .whereRef('trajectory.futureJobId', '=', 'proposal.futureJobId')
    .where(visible('trajectory', 'read'))
    .orderBy('trajectory.createdAt', 'desc')
    .orderBy('trajectory.id')
    .limit(1)
