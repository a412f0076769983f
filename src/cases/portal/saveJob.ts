import type { Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { save } from '../save.ts'

type Saved = { version: number | null | undefined; values: Record<string, unknown>; reason: string | null }

/**
 * Saves facts of a job; each fact that changed is kept with its old and new value, the day and the reason.
 * In: the job, the version that was seen, the values. Out: the new version. Errors: `conflict`, `notFound`.
 */
export async function saveJob(scope: Scope, futureJobId: string, { version, values, reason }: Saved) {
  const { tx, actor, today } = scope
  const before: Record<string, unknown> | undefined = await tx
    .selectFrom('futureJob')
    .selectAll()
    .where('id', '=', futureJobId)
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw notFound()
  const saved = await save(scope, 'futureJob', futureJobId, version, values)
  const changes = Object.entries(values)
    .map(([field, value]) => ({ field, oldValue: asText(before[field]), newValue: asText(value) }))
    .filter((change) => change.oldValue !== change.newValue)
    .map((change) => ({ ...change, futureJobId, reason, onDate: today, byId: actor.accountId }))
  if (changes.length > 0) await tx.insertInto('futureJobChange').values(changes).execute()
  return saved
}

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(', ') || null : String(value)
}
