import { z } from 'zod'
import { considerationKeys } from '#method/considerations.ts'
import { routeKeys } from '#method/routes.ts'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { choice, id, optionalText } from '../fields.ts'

const whyNeeded: Text = { nl: 'Schrijf op waarom.', en: 'Write down why.' }

/** What becomes of a route for this job. The record only grows; several routes may be chosen at the same time. */
export const chooseRoute = command({
  name: 'chooseRoute',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    route: choice(routeKeys),
    state: choice(considerationKeys),
    reason: optionalText,
  }),
  async run({ tx, actor, today }, { futureJobId, route, state, reason }) {
    if (state !== 'considered' && reason === null) throw invalid({ reason: whyNeeded })
    const id = crypto.randomUUID()
    await tx
      .insertInto('routeChoice')
      .values({ id, futureJobId, route, state, reason, onDate: today, byId: actor.accountId })
      .execute()
    return { id }
  },
})
