import type { Scope } from '../case.ts'

/** Sends the letter with which somebody chooses a first password, and remembers when. */
export async function invite({ tx, now, emit }: Scope, accountId: string): Promise<void> {
  await tx.updateTable('account').set({ invitedAt: now }).where('id', '=', accountId).execute()
  await emit('accountInvited', { accountId, askedAt: now.toISOString() })
}
