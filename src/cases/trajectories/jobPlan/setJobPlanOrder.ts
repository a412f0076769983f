import { z } from 'zod'
import { stepOrderKeys } from '#method/steps.ts'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { choice, id, optionalText } from '../../fields.ts'

/** Steps 3 and 4 of a job in the other order: the candidate first, or the trajectory first. It can always go back. */
export const setJobPlanOrder = command({
  name: 'setJobPlanOrder',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, planOrder: choice(stepOrderKeys), reason: optionalText }),
  async run({ tx, actor, today }, { futureJobId, planOrder, reason }) {
    const job = await tx
      .selectFrom('futureJob')
      .select('planOrder')
      .where('id', '=', futureJobId)
      .forUpdate()
      .executeTakeFirst()
    if (!job) throw notFound()
    if (job.planOrder === planOrder) return { planOrder }
    await tx
      .updateTable('futureJob')
      .set((eb) => ({ planOrder, version: eb('version', '+', 1) }))
      .where('id', '=', futureJobId)
      .execute()
    await tx
      .insertInto('futureJobChange')
      .values({
        futureJobId,
        field: 'planOrder',
        oldValue: job.planOrder,
        newValue: planOrder,
        reason,
        onDate: today,
        byId: actor.accountId,
      })
      .execute()
    return { planOrder }
  },
})
