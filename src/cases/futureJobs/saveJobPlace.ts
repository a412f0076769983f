import { z } from 'zod'
import { considerationKeys } from '#method/considerations.ts'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id, optionalText, version } from '../fields.ts'
import { save } from '../save.ts'

/** What becomes of a place or training that was weighed for a job, and why. */
export const saveJobPlace = command({
  name: 'saveJobPlace',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    jobPlaceId: id,
    version,
    state: choice(considerationKeys),
    reason: optionalText,
  }),
  async run(scope, { futureJobId, jobPlaceId, version, ...values }) {
    const found = await scope.tx
      .selectFrom('jobPlace')
      .select('id')
      .where('id', '=', jobPlaceId)
      .where('futureJobId', '=', futureJobId)
      .executeTakeFirst()
    if (!found) throw notFound()
    return { version: await save(scope, 'jobPlace', jobPlaceId, version, values) }
  },
})
