import { inOrganisation, type Tx } from '#store/db.ts'
import type { House } from '../perform.ts'
import { attemptSucceeded, attemptUndecided, beginAttempt } from './attempts.ts'
import { auditAtDoor, type Caller } from './caller.ts'
import { knownDevice } from './devices.ts'
import { beginHalfSignIn } from './halfSignIns.ts'
import { type LetIn, letIn } from './letIn.ts'
import { verifyPassword } from './passwords.ts'

export type SignInResult =
  | { kind: 'in'; letIn: LetIn }
  /** The password is right; a code is still to come. Out: the key of the half sign-in. */
  | { kind: 'half'; key: string }
  | { kind: 'refused' }
  | { kind: 'wait'; until: Date }

export type Credentials = { organisationId: string; email: string; password: string }

/**
 * The first step at the door. An account that is unknown, disabled or without a password is refused in the same
 * words, after the same work, as a wrong password.
 */
export async function signIn(house: House, given: Credentials, caller: Caller): Promise<SignInResult> {
  const { organisationId, email } = given
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(house.db, organisationId, work)
  const { account, attempt } = await inside(async (tx) => {
    const now = house.clock()
    const device = await knownDevice(tx, email, caller.device, now)
    const attempt = await beginAttempt(tx, { email, address: caller.address, device }, now)
    return { account: await accountOf(tx, email), attempt }
  })
  if ('until' in attempt) return { kind: 'wait', until: attempt.until }
  const right = await verifyPassword(account?.passwordHash ?? null, given.password)
  return inside(async (tx): Promise<SignInResult> => {
    const now = house.clock()
    // Whoever was disabled while the password was checked does not get in.
    const open = right ? await accountOf(tx, email) : undefined
    if (!open || open.passwordHash !== account?.passwordHash) {
      await auditAtDoor(tx, 'signInRefused', organisationId, account, now, caller.requestId)
      return { kind: 'refused' }
    }
    if (open.totpConfirmedAt) {
      await attemptUndecided(tx, attempt.id)
      return { kind: 'half', key: await beginHalfSignIn(tx, organisationId, open.id, now) }
    }
    await attemptSucceeded(tx, attempt.id)
    return { kind: 'in', letIn: await letIn(tx, organisationId, open, caller, now) }
  })
}

function accountOf(tx: Tx, email: string) {
  return tx
    .selectFrom('account')
    .select(['id', 'role', 'passwordHash', 'totpConfirmedAt'])
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
}
