import type { Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { type MergedAnswer, saveMerged } from '../saveMerged.ts'

/** Two ends of one period or number: half of one person's and half of another's would be nobody's. */
const groups = [
  ['hoursMin', 'hoursMax'],
  ['expectedFrom', 'expectedUntil'],
  ['adaptation', 'adaptationUntil'],
]

type Saved = { version: number | null | undefined; values: Record<string, unknown>; reason: string | null }

/**
 * Saves facts of a job; each fact that changed is kept with its old and new value, the day and the reason.
 * In: the job, the version that was seen, the values. Out: the new version, and whether changes of others were kept. Errors: `conflict`, `notFound`.
 */
export async function saveJob(
  scope: Scope,
  futureJobId: string,
  { version, values, reason }: Saved,
): Promise<MergedAnswer> {
  const { tx, actor, today } = scope
  const before: Record<string, unknown> | undefined = await tx
    .selectFrom('futureJob')
    .selectAll()
    .where('id', '=', futureJobId)
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw notFound()
  const saved = await saveMerged(scope, 'futureJob', futureJobId, { seen: version, values, groups })
  const changes = Object.entries(saved.values)
    .map(([field, value]) => ({ field, oldValue: asText(before[field]), newValue: asText(value) }))
    .filter((change) => change.oldValue !== change.newValue)
    .map((change) => ({ ...change, futureJobId, reason, onDate: today, byId: actor.accountId }))
  if (changes.length > 0) await tx.insertInto('futureJobChange').values(changes).execute()
  return saved.answer
}

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(', ') || null : String(value)
}
