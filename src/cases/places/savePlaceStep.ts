import { skillLevelKeys } from '#method/skillLevels.ts'
import { stepLevelKeys } from '#method/stepLevels.ts'
import { command } from '../case.ts'
import { id, line, optionalCount, version } from '../fields.ts'
import { withRows } from '../futureJobs/withRows.ts'
import { save } from '../save.ts'
import { euros } from './money.ts'
import { writePlace } from './rule.ts'
import { replaceSkills } from './skillList.ts'

const own = {
  placeId: id,
  version,
  level: optionalCount(1, stepLevelKeys.length),
  learningWeeks: optionalCount(1, 260),
  costCents: euros,
}
const ofRow = { entry: line, entryLevel: optionalCount(1, skillLevelKeys.length) }

/** A place as a step of a path: how hard, how long, what it costs, and what one must be able to do to begin. */
export const savePlaceStep = command({
  name: 'savePlaceStep',
  rule: writePlace,
  input: withRows(own, ofRow),
  async run(scope, { placeId, version, rows, ...values }) {
    const list = {
      table: 'placeEntrySkill',
      owner: 'place',
      id: placeId,
      fields: { skill: 'entry', level: 'entryLevel' },
    } as const
    const skills = rows.map(({ entry, entryLevel }) => ({ skill: entry, level: entryLevel }))
    await replaceSkills(scope, list, version, skills)
    return { version: await save(scope, 'place', placeId, version, values) }
  },
})
