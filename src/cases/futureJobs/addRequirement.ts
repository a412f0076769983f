import { sql } from 'kysely'
import { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, line, optionalCount } from '../fields.ts'
import { keepEssentials } from './essentials.ts'

const nameIt: Text = { nl: 'Schrijf op welke skill het is.', en: 'Write down which skill it is.' }

/** An essential skill that stands in no text: heard at a visit, or agreed in a talk. */
export const addRequirement = command({
  name: 'addRequirement',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    newSkill: line,
    newLevel: optionalCount(1, skillLevelKeys.length),
  }),
  run(scope, { futureJobId, newSkill: skill, newLevel: level }) {
    if (skill === '') throw invalid({ newSkill: nameIt })
    return keepEssentials(scope, futureJobId, null, async () => {
      const id = crypto.randomUUID()
      const position = sql<number>`(select coalesce(max(r.position), 0) + 1 from requirement r
        where r.future_job_id = ${futureJobId})`
      await scope.tx
        .insertInto('requirement')
        .values({ id, futureJobId, skill, level, essential: true, position })
        .execute()
      return { id }
    })
  },
})
