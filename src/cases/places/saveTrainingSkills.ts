import { skillLevelKeys } from '#method/skillLevels.ts'
import { allow, command } from '../case.ts'
import { id, line, optionalCount, version } from '../fields.ts'
import { withRows } from '../futureJobs/withRows.ts'
import { save } from '../save.ts'
import { replaceSkills } from './skillList.ts'

const ofRow = { skill: line, level: optionalCount(1, skillLevelKeys.length) }

/** What somebody learns in a training, and how far. The list replaces the former one; an empty line goes. */
export const saveTrainingSkills = command({
  name: 'saveTrainingSkills',
  rule: allow('place', 'arrange'),
  input: withRows({ trainingId: id, version }, ofRow),
  async run(scope, { trainingId, version, rows }) {
    const list = {
      table: 'trainingSkill',
      owner: 'training',
      id: trainingId,
      fields: { skill: 'skill', level: 'level' },
    } as const
    await replaceSkills(scope, list, version, rows)
    return { version: await save(scope, 'training', trainingId, null, {}) }
  },
})
