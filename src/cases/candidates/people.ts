import type { Tx } from '#store/db.ts'

/** Colleagues and outside professionals around a candidate; those whose time is over come last. */
export async function peopleOf(tx: Tx, candidateId: string) {
  const team = await tx
    .selectFrom('candidateTeam')
    .innerJoin('account', 'account.id', 'candidateTeam.accountId')
    .select(['candidateTeam.id', 'candidateTeam.accountId', 'account.name', 'account.role'])
    .select(['candidateTeam.task', 'candidateTeam.sinceOn', 'candidateTeam.untilOn', 'candidateTeam.endedAt'])
    .where('candidateTeam.candidateId', '=', candidateId)
    .orderBy('candidateTeam.sinceOn', 'desc')
    .orderBy('candidateTeam.id')
    .execute()
  const professionals = await tx
    .selectFrom('professional')
    .select(['id', 'name', 'function', 'organisationName', 'phone', 'email', 'untilOn'])
    .where('candidateId', '=', candidateId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return { team, professionals }
}
