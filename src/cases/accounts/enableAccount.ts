import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'

export const enableAccount = command({
  name: 'enableAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id }),
  async run({ tx }, { accountId }) {
    await tx
      .updateTable('account')
      .set((eb) => ({ disabledAt: null, version: eb('version', '+', 1) }))
      .where('id', '=', accountId)
      .where('disabledAt', 'is not', null)
      .execute()
    return { id: accountId }
  },
})
