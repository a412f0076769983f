import type { Tx } from '#store/db.ts'
import { forgetRecoveryCodes } from '../door/recoveryCodes.ts'

/** The account asks no code any more: secret and recovery codes are gone. */
export async function forgetSecondStep(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where('id', '=', accountId)
    .execute()
  await forgetRecoveryCodes(tx, accountId)
}
