import { z } from 'zod'
import { command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, version } from '../fields.ts'
import { save } from '../save.ts'
import { mustBeRight, placeFields } from './fields.ts'
import { writePlace } from './rule.ts'

/** The facts of a learning place. Only the work company says who coordinates it and whose place it is. */
export const savePlace = command({
  name: 'savePlace',
  rule: writePlace,
  input: z.object({ placeId: id, version, ...placeFields }),
  async run(scope, { placeId, version, ...input }) {
    const { tx, actor, now } = scope
    const was = await tx
      .selectFrom('place')
      .select(['closedAt', 'coordinatorId', 'employerId', 'partnerId'])
      .where('id', '=', placeId)
      .executeTakeFirst()
    if (!was) throw notFound()
    const { closedAt, ...owned } = was
    const place = actor.role === 'placeCoordinator' ? { ...input, ...owned } : input
    await mustBeRight(scope, place)
    const { ended, ...values } = place
    return {
      version: await save(scope, 'place', placeId, version, {
        ...values,
        closedAt: ended ? (closedAt ?? now) : null,
      }),
    }
  },
})
