import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { chosenIds, id, ticked } from '../../fields.ts'
import { changeSetup } from './setup.ts'

/** A full job of a plan stays in the next one as it is, or is let go again. */
export const keepJob = command({
  name: 'keepJob',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id, parts: chosenIds, keep: ticked }),
  async run(scope, { planId, parts, keep }) {
    await changeSetup(scope, planId, (setup) => {
      const others = setup.keep.filter((job) => !job.some((part) => parts.includes(part)))
      return { ...setup, keep: keep && parts.length > 0 ? [...others, parts] : others }
    })
    return { id: planId }
  },
})
