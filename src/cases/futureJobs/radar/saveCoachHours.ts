import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id, optionalCount, version } from '../../fields.ts'
import { save } from '../../save.ts'

/** How many hours a month a coach has for people on the way; empty when it is not known. */
export const saveCoachHours = command({
  name: 'saveCoachHours',
  rule: allow('plan', 'hours'),
  input: z.object({ accountId: id, version, hours: optionalCount(0, 250) }),
  async run(scope, { accountId, version: seen, hours }) {
    const { tx } = scope
    const coach = await tx
      .selectFrom('account')
      .select('id')
      .where('id', '=', accountId)
      .where('role', '=', 'coach')
      .where('disabledAt', 'is', null)
      .executeTakeFirst()
    if (!coach) throw notFound()
    await tx
      .insertInto('coachHours')
      .values({ accountId })
      .onConflict((on) => on.columns(['organisationId', 'accountId']).doNothing())
      .execute()
    const row = await tx
      .selectFrom('coachHours')
      .select('id')
      .where('accountId', '=', accountId)
      .executeTakeFirstOrThrow()
    return { id: accountId, version: await save(scope, 'coachHours', row.id, seen, { hours }) }
  },
})
