import { z } from 'zod'
import { dutchLevelKeys } from '#method/dutchLevels.ts'
import { allow, view } from '../../case.ts'
import { choices } from '../../fields.ts'
import { countByLevel, possibleLearners } from './learners.ts'

const levelWords = ['0', '1', '2', '3', '4', '5'] as const

/** First the levels; of those chosen the people, who are all ticked unless they are in a group already. */
export const viewNewGroups = view({
  name: 'viewNewGroups',
  rule: allow('plan', 'write'),
  input: z.object({ niveau: choices(levelWords).catch([]) }),
  async run(scope, { niveau }) {
    const counts = await countByLevel(scope)
    const chosen = niveau.map(Number)
    return {
      levels: dutchLevelKeys.map((level) => ({ level, people: counts.get(level) ?? 0 })),
      unknown: counts.get(null) ?? 0,
      chosen,
      people: chosen.length === 0 ? [] : await possibleLearners(scope, chosen),
    }
  },
})

export type NewGroupsData = Awaited<ReturnType<(typeof viewNewGroups)['run']>>
