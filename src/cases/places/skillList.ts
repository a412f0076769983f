import { sql } from 'kysely'
import type { Scope } from '../case.ts'
import { conflict, notFound } from '../errors.ts'

export type ListedSkill = { readonly skill: string; readonly level: number | null }

/** A list of skills that belongs to a record: its table, the record, and what its form calls the fields of a line. */
type List = {
  readonly table: 'placeSkill' | 'placeEntrySkill' | 'trainingSkill'
  readonly owner: 'place' | 'training'
  readonly id: string
  readonly fields: { readonly skill: string; readonly level: string }
}

/**
 * Puts a list in the place of the former one; an empty line goes. Who saves a list that somebody else changed since sees
 * both; saving the same again is no conflict. Nobody else saves it until this is done.
 */
export async function replaceSkills(
  scope: Scope,
  list: List,
  seen: number | null | undefined,
  rows: readonly ListedSkill[],
): Promise<void> {
  const { tx } = scope
  const skills = rows.filter((one) => one.skill !== '').map(({ skill, level }) => ({ skill, level }))
  const was = await skillsNow(scope, list)
  if (typeof seen === 'number' && seen !== was.version && !same(was.skills, skills))
    throw conflict(asFields(was.skills, rows.length, list.fields), was.version)
  const owner = sql.ref(`${list.owner}Id`)
  await sql`delete from ${sql.table(list.table)} where ${owner} = ${list.id}`.execute(tx)
  if (skills.length === 0) return
  const values = skills.map((one, at) => sql`(${list.id}, ${one.skill}, ${one.level}, ${at + 1})`)
  await sql`insert into ${sql.table(list.table)} (${owner}, skill, level, position)
    values ${sql.join(values)}`.execute(tx)
}

/** The list as it stands, with the version of its record, which is locked. */
async function skillsNow({ tx }: Scope, { table, owner, id }: List) {
  const found = await tx
    .selectFrom(owner)
    .select('version')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  const { rows } = await sql<ListedSkill>`select skill, level from ${sql.table(table)}
    where ${sql.ref(`${owner}Id`)} = ${id} order by position, id`.execute(tx)
  return { version: found.version, skills: rows.map(({ skill, level }) => ({ skill, level })) }
}

const same = (a: readonly ListedSkill[], b: readonly ListedSkill[]) => JSON.stringify(a) === JSON.stringify(b)

/** The other editor's list, as the form names its fields; lines that were sent and are not stored are empty. */
function asFields(
  skills: readonly ListedSkill[],
  sent: number,
  fields: List['fields'],
): Record<string, string> {
  const lines = Array.from({ length: Math.max(sent, skills.length) }, (_, at) => skills[at])
  return Object.fromEntries(
    lines.flatMap((one, at) => [
      [`${fields.skill}.${at}`, one?.skill ?? ''],
      [`${fields.level}.${at}`, String(one?.level ?? '')],
    ]),
  )
}
