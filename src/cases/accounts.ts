import type { Role } from '#access/roles.ts'
import type { Tx } from '#store/db.ts'

/** Colleagues to choose from, by role. */
export function accountsWithRole(
  tx: Tx,
  wanted: readonly Role[],
): Promise<{ id: string; name: string; role: string }[]> {
  return tx
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .where('role', 'in', wanted)
    .where('disabledAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}
