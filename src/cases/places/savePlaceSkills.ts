import { skillLevelKeys } from '#method/skillLevels.ts'
import { command, type Scope } from '../case.ts'
import { conflict } from '../errors.ts'
import { id, line, optionalCount, version } from '../fields.ts'
import { withRows } from '../futureJobs/withRows.ts'
import { save } from '../save.ts'
import { writePlace } from './rule.ts'

const ofRow = { skill: line, level: optionalCount(1, skillLevelKeys.length) }

type Skill = { skill: string; level: number | null }

/** What somebody can learn at a place, and how far. The list replaces the former one; an empty line goes. */
export const savePlaceSkills = command({
  name: 'savePlaceSkills',
  rule: writePlace,
  input: withRows({ placeId: id, version }, ofRow),
  async run(scope, { placeId, version, rows }) {
    const { tx } = scope
    const skills = rows.filter((one) => one.skill !== '').map(({ skill, level }) => ({ skill, level }))
    const was = await skillsOf(scope, placeId)
    if (typeof version === 'number' && version !== was.version && !same(was.skills, skills))
      throw conflict(asFields(was.skills, rows.length), was.version)
    await tx.deleteFrom('placeSkill').where('placeId', '=', placeId).execute()
    const numbered = skills.map((one, at) => ({ ...one, placeId, position: at + 1 }))
    if (numbered.length > 0) await tx.insertInto('placeSkill').values(numbered).execute()
    return { version: await save(scope, 'place', placeId, null, {}) }
  },
})

/** The list as it stands, with the version of its place; nobody else saves it until this is done. */
async function skillsOf({ tx }: Scope, placeId: string) {
  const place = await tx
    .selectFrom('place')
    .select('version')
    .where('id', '=', placeId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const skills: Skill[] = await tx
    .selectFrom('placeSkill')
    .select(['skill', 'level'])
    .where('placeId', '=', placeId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { version: place.version, skills }
}

const same = (a: Skill[], b: Skill[]) => JSON.stringify(a) === JSON.stringify(b)

/** The other editor's list, as the form names its fields; lines that were sent and are not stored are empty. */
function asFields(skills: Skill[], sent: number): Record<string, string> {
  const lines = Array.from({ length: Math.max(sent, skills.length) }, (_, at) => skills[at])
  return Object.fromEntries(
    lines.flatMap((one, at) => [
      [`skill.${at}`, one?.skill ?? ''],
      [`level.${at}`, String(one?.level ?? '')],
    ]),
  )
}
