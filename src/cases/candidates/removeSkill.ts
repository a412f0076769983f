import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'

/** Takes back one's own word on a skill, written down by mistake. */
export const removeSkill = command({
  name: 'removeSkill',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, skillId: id }),
  async run({ tx, actor }, { candidateId, skillId }) {
    const removed = await tx
      .deleteFrom('candidateSkill')
      .where('id', '=', skillId)
      .where('candidateId', '=', candidateId)
      .where('byId', '=', actor.accountId)
      .returning('id')
      .executeTakeFirst()
    if (!removed) throw notFound()
    return { id: removed.id }
  },
})
