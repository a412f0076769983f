import type { Scope } from '../case.ts'

const shown = 200

/** Every change of a job and every step it took, the latest first. Two queries. */
export async function jobHistory({ tx }: Scope, futureJobId: string) {
  const changes = await tx
    .selectFrom('futureJobChange')
    .leftJoin('account', 'account.id', 'futureJobChange.byId')
    .select(['futureJobChange.id', 'field', 'oldValue', 'newValue', 'reason', 'onDate', 'at'])
    .select('account.name as by')
    .where('futureJobId', '=', futureJobId)
    .orderBy('seq', 'desc')
    .limit(shown)
    .execute()
  const moves = await tx
    .selectFrom('statusChange')
    .leftJoin('account', 'account.id', 'statusChange.byId')
    .select(['statusChange.id', 'fromStatus', 'toStatus', 'reason', 'onDate', 'at', 'account.name as by'])
    .where('subjectKind', '=', 'futureJob')
    .where('subjectId', '=', futureJobId)
    .orderBy('at', 'desc')
    .orderBy('statusChange.id')
    .limit(shown)
    .execute()
  return { changes, moves }
}

export type JobHistory = Awaited<ReturnType<typeof jobHistory>>
