import type { Scope } from '../../case.ts'

/** Whether this person may change the trajectory too: pages then show their forms. */
export async function mayWrite({ tx, visible }: Scope, trajectoryId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('trajectory')
    .select('id')
    .where('id', '=', trajectoryId)
    .where(visible('trajectory', 'write'))
    .executeTakeFirst()
  return found !== undefined
}
