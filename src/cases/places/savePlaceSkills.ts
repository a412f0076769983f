import { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import { command } from '../case.ts'
import { id, line, optionalCount, version } from '../fields.ts'
import { rowFields } from '../futureJobs/rowFields.ts'
import { save } from '../save.ts'
import { writePlace } from './rule.ts'

const row = z.object({ skill: line, level: optionalCount(1, skillLevelKeys.length) })

/** What somebody can learn at a place, and how far. The list replaces the former one; an empty line goes. */
export const savePlaceSkills = command({
  name: 'savePlaceSkills',
  rule: writePlace,
  input: z.preprocess(
    (raw) => ({ ...(raw as object), rows: rowFields(raw, ['skill', 'level']) }),
    z.object({ placeId: id, version, rows: z.array(row).max(60) }),
  ),
  async run(scope, { placeId, version, rows }) {
    const { tx } = scope
    const saved = await save(scope, 'place', placeId, version, {})
    await tx.deleteFrom('placeSkill').where('placeId', '=', placeId).execute()
    const skills = rows
      .filter((one) => one.skill !== '')
      .map((one, at) => ({ ...one, placeId, position: at + 1 }))
    if (skills.length > 0) await tx.insertInto('placeSkill').values(skills).execute()
    return { version: saved }
  },
})
