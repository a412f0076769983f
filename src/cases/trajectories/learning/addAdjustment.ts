import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id, neededText, optionalDate } from '../../fields.ts'

/** The trajectory is adjusted on the way: what changed, why and since when. */
export const addAdjustment = command({
  name: 'addAdjustment',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, what: neededText, reason: neededText, onDate: optionalDate }),
  async run({ tx, actor, today }, { trajectoryId, what, reason, onDate }) {
    const adjustmentId = crypto.randomUUID()
    await tx
      .insertInto('adjustment')
      .values({
        id: adjustmentId,
        trajectoryId,
        what,
        reason,
        onDate: onDate ?? today,
        byId: actor.accountId,
      })
      .execute()
    return { id: adjustmentId }
  },
})
