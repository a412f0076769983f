import { z } from 'zod'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { headOf } from './head.ts'

/** One barrier, to work on: what it means, who does what, and how it went. */
export const viewBarrier = view({
  name: 'viewBarrier',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, barrierId: id }),
  async run({ tx, actor, today }, { candidateId, barrierId }) {
    const head = await headOf(tx, candidateId)
    const barrier = await tx
      .selectFrom('barrier')
      .selectAll('barrier')
      .where('id', '=', barrierId)
      .where('candidateId', '=', candidateId)
      .executeTakeFirst()
    if (!barrier) throw notFound()
    const history = await tx
      .selectFrom('statusChange')
      .leftJoin('account', 'account.id', 'statusChange.byId')
      .select(['statusChange.id', 'toStatus', 'reason', 'onDate', 'account.name as by'])
      .where('subjectKind', '=', 'barrier')
      .where('subjectId', '=', barrierId)
      .orderBy('onDate', 'desc')
      .orderBy('at', 'desc')
      .orderBy('statusChange.id')
      .execute()
    return { head, barrier, history, today, role: actor.role }
  },
})
