import { skillLevelKeys } from '#method/skillLevels.ts'
import { command } from '../case.ts'
import { id, line, optionalCount, version } from '../fields.ts'
import { withRows } from '../futureJobs/withRows.ts'
import { save } from '../save.ts'
import { writePlace } from './rule.ts'
import { replaceSkills } from './skillList.ts'

const ofRow = { skill: line, level: optionalCount(1, skillLevelKeys.length) }

/** What somebody can learn at a place, and how far. The list replaces the former one; an empty line goes. */
export const savePlaceSkills = command({
  name: 'savePlaceSkills',
  rule: writePlace,
  input: withRows({ placeId: id, version }, ofRow),
  async run(scope, { placeId, version, rows }) {
    const list = {
      table: 'placeSkill',
      owner: 'place',
      id: placeId,
      fields: { skill: 'skill', level: 'level' },
    } as const
    await replaceSkills(scope, list, version, rows)
    return { version: await save(scope, 'place', placeId, null, {}) }
  },
})
