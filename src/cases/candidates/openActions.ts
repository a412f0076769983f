import type { Tx } from '#store/db.ts'

/** What was agreed and is not done yet, about the candidate or one of the trajectories. */
export function openActionsOf(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('action')
    .innerJoin('account', 'account.id', 'action.ownerId')
    .select(['action.id', 'action.text', 'action.dueOn', 'action.trajectoryId', 'action.version'])
    .select(['account.name as owner', 'action.ownerId'])
    .where('action.doneAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('action.candidateId', '=', candidateId),
        eb(
          'action.trajectoryId',
          'in',
          eb
            .selectFrom('trajectory')
            .select('trajectory.id')
            .where('trajectory.candidateId', '=', candidateId),
        ),
      ]),
    )
    .orderBy('action.dueOn', (by) => by.asc().nullsLast())
    .orderBy('action.createdAt')
    .orderBy('action.id')
    .execute()
}
