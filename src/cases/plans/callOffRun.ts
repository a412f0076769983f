import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { callOff } from './runs.ts'

/** Enough: the best plan so far is good. */
export const callOffRun = command({
  name: 'callOffRun',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id }),
  async run(scope, { planId }) {
    await callOff(scope, planId)
    return { id: planId }
  },
})
