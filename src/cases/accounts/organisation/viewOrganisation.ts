import { z } from 'zod'
import { allow, view } from '../../case.ts'

/** The work company itself, and in a few numbers what there is to manage. */
export const viewOrganisation = view({
  name: 'viewOrganisation',
  rule: allow('organisation', 'read'),
  input: z.object({}),
  async run({ tx, actor }) {
    const organisation = await tx
      .selectFrom('organisation')
      .select(['name', 'brand', 'forgottenAfterDays', 'matchLegalBase', 'matchContact', 'version'])
      .where('organisationId', '=', actor.organisationId)
      .executeTakeFirstOrThrow()
    const accounts = await tx
      .selectFrom('account')
      .select((eb) => [
        eb.fn.countAll<number>().filterWhere('disabledAt', 'is', null).as('open'),
        eb.fn
          .countAll<number>()
          .filterWhere('disabledAt', 'is', null)
          .filterWhere('passwordHash', 'is', null)
          .as('waiting'),
      ])
      .executeTakeFirstOrThrow()
    return { organisation, accounts }
  },
})
