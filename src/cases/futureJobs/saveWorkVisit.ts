import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, version } from '../fields.ts'
import { save } from '../save.ts'
import { mustExist } from './chosen.ts'
import { visitFields } from './visitFields.ts'

/** The visit written down better, or afterwards. */
export const saveWorkVisit = command({
  name: 'saveWorkVisit',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, visitId: id, version, ...visitFields }),
  async run(scope, { futureJobId, visitId, version, ...values }) {
    const { tx } = scope
    await mustExist(tx, 'place', values.placeId, 'placeId')
    const found = await tx
      .selectFrom('workVisit')
      .select('id')
      .where('id', '=', visitId)
      .where('futureJobId', '=', futureJobId)
      .executeTakeFirst()
    if (!found) throw notFound()
    return { version: await save(scope, 'workVisit', visitId, version, values) }
  },
})
