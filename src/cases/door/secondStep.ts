import { inOrganisation, type Tx } from '#store/db.ts'
import type { Key } from '#store/keys.ts'
import type { SecretBox } from '#store/secretBox.ts'
import type { House } from '../perform.ts'
import { attemptSucceeded, beginAttempt } from './attempts.ts'
import { auditAtDoor, type Caller } from './caller.ts'
import { knownDevice } from './devices.ts'
import { countWrongCode, endHalfSignIn, findHalfSignIn } from './halfSignIns.ts'
import { type LetIn, letIn } from './letIn.ts'
import { spendRecoveryCode } from './recoveryCodes.ts'
import { stepOf } from './totp.ts'

export type SecondStepResult =
  | { kind: 'in'; letIn: LetIn }
  | { kind: 'refused' }
  | { kind: 'wait'; until: Date }
  /** Too late, or too many wrong codes: begin again with the password. */
  | { kind: 'over' }

/** The second step at the door: a code from the app, or one of the recovery codes. Either works once. */
export async function secondStep(
  house: House,
  key: Key,
  code: string,
  caller: Caller,
): Promise<SecondStepResult> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(house.db, key.organisationId, work)
  const begun = await inside(async (tx) => {
    const now = house.clock()
    const account = await findHalfSignIn(tx, key, now)
    if (!account) return null
    const device = await knownDevice(tx, account.email, caller.device, now)
    const attempt = await beginAttempt(tx, { email: account.email, address: caller.address, device }, now)
    return { account, attempt }
  })
  if (!begun) return { kind: 'over' }
  const { account, attempt } = begun
  if ('until' in attempt) return { kind: 'wait', until: attempt.until }
  return inside(async (tx): Promise<SecondStepResult> => {
    const now = house.clock()
    if (!(await isRight(tx, opened(house.secrets, account), code, now))) {
      await auditAtDoor(tx, 'signInRefused', key.organisationId, account, now, caller.requestId)
      return { kind: (await countWrongCode(tx, key)) ? 'refused' : 'over' }
    }
    if (!(await endHalfSignIn(tx, key))) return { kind: 'over' }
    await attemptSucceeded(tx, attempt.id)
    return { kind: 'in', letIn: await letIn(tx, key.organisationId, account, caller, now) }
  })
}

type HalfIn = { id: string; totpSecret: string | null; totpConfirmedAt: Date | null }

/** A secret that no key here opens lets nobody in; a recovery code still does. */
const opened = <A extends HalfIn>(secrets: SecretBox, account: A): A => ({
  ...account,
  totpSecret: account.totpSecret === null ? null : secrets.open(account.totpSecret, account.id),
})

async function isRight(tx: Tx, account: HalfIn, code: string, now: Date): Promise<boolean> {
  const step = account.totpSecret && account.totpConfirmedAt ? stepOf(account.totpSecret, code, now) : null
  if (step === null) return spendRecoveryCode(tx, account.id, code, now)
  return spendStep(tx, account.id, step)
}

/** A code that was used, or an older one, is refused: two people who saw the same code cannot both get in. */
async function spendStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const spent = await tx
    .updateTable('account')
    .set({ totpLastStep: step })
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .where((eb) => eb.or([eb('totpLastStep', 'is', null), eb('totpLastStep', '<', step)]))
    .returning('id')
    .executeTakeFirst()
  return spent !== undefined
}
