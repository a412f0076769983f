import { z } from 'zod'
import { usualHours } from '#planning/radar/usualHours.ts'
import { allow, command } from '../../case.ts'
import { count, optionalText, version } from '../../fields.ts'
import { save } from '../../save.ts'

/** What somebody on the way asks of a coach in a month here, and how one knows. */
export const saveGuidanceHours = command({
  name: 'saveGuidanceHours',
  rule: allow('plan', 'hours'),
  input: z.object({
    version,
    preparing: count(0, 200, usualHours.preparing),
    learning: count(0, 200, usualHours.learning),
    aftercare: count(0, 200, usualHours.aftercare),
    reason: optionalText,
  }),
  async run(scope, { version: seen, ...values }) {
    await scope.tx
      .insertInto('guidanceHours')
      .values(usualHours)
      .onConflict((on) => on.columns(['organisationId']).doNothing())
      .execute()
    const { id } = await scope.tx.selectFrom('guidanceHours').select('id').executeTakeFirstOrThrow()
    return { version: await save(scope, 'guidanceHours', id, seen, { ...values, savedOn: scope.today }) }
  },
})
