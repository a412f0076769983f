import type { Scope } from '../case.ts'

/**
 * Keeps in the record of the job how its essential skills change.
 * In: the job, the reason if there is one, the work that changes requirements. Out: what the work answers.
 */
export async function keepEssentials<T>(
  scope: Scope,
  futureJobId: string,
  reason: string | null,
  work: () => Promise<T>,
): Promise<T> {
  const { tx, actor, today } = scope
  const oldValue = await essentialsOf(scope, futureJobId)
  const result = await work()
  const newValue = await essentialsOf(scope, futureJobId)
  if (newValue === oldValue) return result
  await tx
    .insertInto('futureJobChange')
    .values({
      futureJobId,
      field: 'essentials',
      oldValue,
      newValue,
      reason,
      onDate: today,
      byId: actor.accountId,
    })
    .execute()
  return result
}

async function essentialsOf({ tx }: Scope, futureJobId: string): Promise<string | null> {
  const rows = await tx
    .selectFrom('requirement')
    .select(['skill', 'level'])
    .where('futureJobId', '=', futureJobId)
    .where('essential', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const words = rows.map(({ skill, level }) => (level === null ? skill : `${skill} (${level})`))
  return words.join('; ') || null
}
