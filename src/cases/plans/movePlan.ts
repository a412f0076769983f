import { z } from 'zod'
import { planCycle } from '#method/lifecycles/plan.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible } from '../errors.ts'
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
    if (key === 'drop') {
      await mustHaveNoGroups(scope, planId)
      await callOff(scope, planId)
    }
    return { id: planId }
  },
})

/** Groups that people have lessons in do not lose the plan they stand in. The move has locked the plan. */
async function mustHaveNoGroups({ tx }: Scope, planId: string): Promise<void> {
  const standing = await tx
    .selectFrom('trainingGroup')
    .select('id')
    .where('planId', '=', planId)
    .where('endedOn', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (standing) throw impossible(groupsStand)
}

const groupsStand = {
  nl: 'De groepen van dit plan hebben les. Beëindig eerst de groepen.',
  en: 'The groups of this plan have lessons. End the groups first.',
}
