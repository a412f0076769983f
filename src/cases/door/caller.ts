import { appendAudit } from '#store/audit.ts'
import type { Tx } from '#store/db.ts'
import type { Key } from '#store/keys.ts'

/** Who stands at the door, as far as can be seen from outside. */
export type Caller = {
  /** The network address; a whole /64 for IPv6. */
  address: string
  /** The cookie of an earlier sign-in. */
  device: Key | null
  /** What to call the browser in the list of sessions: 'Firefox, Android'. */
  browser: string
  requestId: string
}

type DoorEvent = 'signIn' | 'signInRefused' | 'signOut' | 'choosePassword'

/** What happens at the door is written down as everything else is; whoever is not let in has no name. */
export function auditAtDoor(
  tx: Tx,
  action: DoorEvent,
  organisationId: string,
  account: { id: string; role: string } | null | undefined,
  at: Date,
  requestId: string,
): Promise<void> {
  const known = action === 'signInRefused' ? null : account
  return appendAudit(tx, {
    organisationId,
    at,
    actorId: known?.id ?? null,
    actorRole: known?.role ?? 'nobody',
    action,
    resource: 'account',
    subjectId: account?.id ?? null,
    requestId,
  })
}
