import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'

/** A place or training comes one earlier or later in the order in which one goes through them. */
export const shiftJobPlace = command({
  name: 'shiftJobPlace',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, jobPlaceId: id, to: choice(['earlier', 'later']) }),
  async run({ tx }, { futureJobId, jobPlaceId, to }) {
    const rows = await tx
      .selectFrom('jobPlace')
      .select('id')
      .where('futureJobId', '=', futureJobId)
      .orderBy('position')
      .orderBy('id')
      .forUpdate()
      .execute()
    const order = rows.map((row) => row.id)
    const at = order.indexOf(jobPlaceId)
    if (at < 0) throw notFound()
    const next = at + (to === 'earlier' ? -1 : 1)
    if (next < 0 || next >= order.length) return { id: jobPlaceId }
    order.splice(next, 0, ...order.splice(at, 1))
    for (const [index, id] of order.entries())
      await tx
        .updateTable('jobPlace')
        .set({ position: index + 1 })
        .where('id', '=', id)
        .execute()
    return { id: jobPlaceId }
  },
})
