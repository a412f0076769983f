import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { coachesWithHours, guidanceHours } from './hours.ts'

/** How many hours somebody on the way asks and coaches have, to fill in. */
export const viewHours = view({
  name: 'viewHours',
  rule: allow('plan', 'hours'),
  input: z.object({}),
  async run(scope) {
    return { guidance: await guidanceHours(scope), coaches: await coachesWithHours(scope) }
  },
})
