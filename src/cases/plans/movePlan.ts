import { z } from 'zod'
import { planCycle } from '#method/lifecycles/plan.ts'
import { allow, command } from '../case.ts'
import { id, optionalText } from '../fields.ts'
import { move } from '../move.ts'
import { callOff } from './runs.ts'

/** Throws a plan away, brings it back, or takes up an accepted one again. Accepting is each kind of plan's own. */
export const movePlan = command({
  name: 'movePlan',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, move: z.enum(['drop', 'reopen', 'revise']), reason: optionalText }),
  async run(scope, { planId, move: key, reason }) {
    await move(scope, 'plan', planId, planCycle, { move: key, given: { reason } })
    if (key === 'drop') await callOff(scope, planId)
    return { id: planId }
  },
})
