import type { Tx } from '#store/db.ts'
import { writeKey } from '#store/keys.ts'
import { openSession } from '#store/sessions.ts'
import { auditAtDoor, type Caller } from './caller.ts'
import { rememberDevice } from './devices.ts'

/** What somebody takes along who was let in: cookie values. */
export type LetIn = { session: string; device: string }

/** Opens a session with a key of its own, never one that was there before, and remembers the browser. Sessions that are over go. */
export async function letIn(
  tx: Tx,
  organisationId: string,
  account: { id: string; role: string },
  caller: Caller,
  now: Date,
): Promise<LetIn> {
  const device = await rememberDevice(tx, organisationId, account.id, caller.device, now)
  await tx.deleteFrom('session').where('expiresAt', '<', now).execute()
  const session = await openSession(tx, organisationId, account.id, now, caller.browser)
  await auditAtDoor(tx, 'signIn', organisationId, account, now, caller.requestId)
  return { session, device: writeKey(device) }
}
