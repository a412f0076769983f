import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { chosenIds, id, ticked } from '../../fields.ts'
import { lockDraft } from '../lockDraft.ts'
import { loadStackedPlan } from './setup.ts'

/** A full job of a plan stays in the next one as it is, or is let go again. */
export const keepJob = command({
  name: 'keepJob',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, parts: chosenIds, keep: ticked }),
  async run(scope, { planId, parts, keep }) {
    await lockDraft(scope, planId)
    const plan = await loadStackedPlan(scope, planId)
    const others = plan.setup.keep.filter((job) => !job.some((part) => parts.includes(part)))
    const setup = { ...plan.setup, keep: keep && parts.length > 0 ? [...others, parts] : others }
    await scope.tx
      .updateTable('plan')
      .set((eb) => ({ setup: JSON.stringify(setup), version: eb('version', '+', 1) }))
      .where('id', '=', planId)
      .execute()
    return { id: planId }
  },
})
