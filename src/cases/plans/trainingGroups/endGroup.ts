import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { notFound } from '../../errors.ts'
import { id } from '../../fields.ts'

/** The lessons of a group are over: its people can be in another. What was stays in the records. */
export const endGroup = command({
  name: 'endGroup',
  rule: allow('plan', 'write'),
  input: z.object({ groupId: id }),
  async run({ tx, today }, { groupId }) {
    const ended = await tx
      .updateTable('trainingGroup')
      .set({ endedOn: today })
      .where('id', '=', groupId)
      .where('endedOn', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw notFound()
    await tx
      .updateTable('trainingGroupMember')
      .set({ endedOn: today })
      .where('trainingGroupId', '=', groupId)
      .where('endedOn', 'is', null)
      .execute()
    return { id: groupId }
  },
})
