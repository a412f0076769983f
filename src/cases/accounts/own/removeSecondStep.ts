import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { forgetSecondStep } from '../forgetSecondStep.ts'
import { ownAccount, typedPassword } from './presentPassword.ts'

/** No code any more at sign-in. */
export const removeSecondStep = command({
  name: 'removeSecondStep',
  rule: allow('account', 'own'),
  input: z.object({ presentPassword: typedPassword }),
  async run(scope, { presentPassword }) {
    const { id } = await ownAccount(scope, presentPassword)
    await forgetSecondStep(scope.tx, id)
    return { id }
  },
})
