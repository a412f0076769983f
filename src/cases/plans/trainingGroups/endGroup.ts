import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id } from '../../fields.ts'

/** The lessons of a group are over: its people can be in another. What was stays in the records. */
export const endGroup = command({
  name: 'endGroup',
  rule: allow('plan', 'write'),
  input: z.object({ groupId: id }),
  async run(scope, { groupId }) {
    if ((await endGroups(scope, 'id', groupId)) === 0) throw notFound()
    return { id: groupId }
  },
})

/** Ends a group, or all of a plan, that have not ended yet. Out: how many. */
export async function endGroups({ tx, today }: Scope, by: 'id' | 'planId', id: string): Promise<number> {
  const ended = await tx
    .updateTable('trainingGroup')
    .set({ endedOn: today })
    .where(by, '=', id)
    .where('endedOn', 'is', null)
    .returning('id')
    .execute()
  if (ended.length === 0) return 0
  await tx
    .updateTable('trainingGroupMember')
    .set({ endedOn: today })
    .where(
      'trainingGroupId',
      'in',
      ended.map((group) => group.id),
    )
    .where('endedOn', 'is', null)
    .execute()
  return ended.length
}
