import type { Scope } from '../../case.ts'

/** The path that was last made into a trajectory for this job: when, by whom and why; null when none was. */
export async function acceptedPath({ tx }: Scope, candidateId: string, futureJobId: string) {
  const found = await tx
    .selectFrom('plan')
    .innerJoin('account', 'account.id', 'plan.byId')
    .leftJoin('statusChange', 'statusChange.subjectId', 'plan.id')
    .select(['plan.id', 'plan.acceptedOn', 'account.name as by', 'statusChange.reason'])
    .where('plan.kind', '=', 'path')
    .where('plan.status', '=', 'accepted')
    .where('plan.candidateId', '=', candidateId)
    .where('plan.futureJobId', '=', futureJobId)
    .orderBy('plan.createdAt', 'desc')
    .orderBy('plan.id')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}
