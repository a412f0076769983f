import { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import { skillSourceKeys } from '#method/skillSources.ts'
import { allow, command } from '../case.ts'
import { choice, id, neededLine, optionalCount, optionalDate, optionalLine } from '../fields.ts'

const highest = skillLevelKeys.length

/** What somebody says of a skill: who said it, how well, when. Earlier words stay. */
export const addSkill = command({
  name: 'addSkill',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    skill: neededLine,
    level: optionalCount(1, highest),
    source: choice(skillSourceKeys),
    onDate: optionalDate,
    note: optionalLine,
  }),
  async run({ tx, actor, today }, { onDate, ...claim }) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('candidateSkill')
      .values({ id, ...claim, onDate: onDate ?? today, byId: actor.accountId })
      .execute()
    return { id }
  },
})
