import { z } from 'zod'
import { allow, view } from '../case.ts'
import { forgottenBy } from './forgotten.ts'

/** One's own candidates who stand in no proposal for long, to be looked at by the person who knows them. */
export const listForgotten = view({
  name: 'listForgotten',
  rule: allow('candidate', 'remember'),
  input: z.object({}),
  async run(scope) {
    const { forgottenAfterDays } = await scope.tx
      .selectFrom('organisation')
      .select('forgottenAfterDays')
      .where('organisationId', '=', scope.actor.organisationId)
      .executeTakeFirstOrThrow()
    return { people: await forgottenBy(scope).execute(), days: forgottenAfterDays, today: scope.today }
  },
})
