import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { forgetSecondStep } from './forgetSecondStep.ts'

/** For who lost the phone and the recovery codes: no code is asked until it is set up anew. */
export const resetSecondStep = command({
  name: 'resetSecondStep',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id }),
  async run({ tx }, { accountId }) {
    await forgetSecondStep(tx, accountId)
    return { id: accountId }
  },
})
