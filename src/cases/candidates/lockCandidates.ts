import type { Scope } from '../case.ts'

/**
 * Locks people until the transaction ends, always in the same order: whoever comes second waits, and then sees what the
 * first made of them. A record that only names them, such as a new proposal, need not wait.
 * Out: those that there are.
 */
export async function lockCandidates({ tx }: Scope, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('candidate')
    .select(['id', 'firstName', 'archivedAt'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}
