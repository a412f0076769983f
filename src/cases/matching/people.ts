import { type SelectQueryBuilder, sql } from 'kysely'
import type { SkillLevel } from '#method/skillLevels.ts'
import type { SkillSource } from '#method/skillSources.ts'
import { currentSkills } from '#skills/currentSkills.ts'
import type { Tx } from '#store/db.ts'
import type { DB } from '#store/schema.ts'
import type { Comparable } from './asPerson.ts'

const written = (column: string) => sql<boolean>`coalesce(btrim(${sql.ref(column)}), '') <> ''`

/** The columns of a candidate that matching compares: never barriers, characteristics, age or anything of that kind. */
export const comparable = [
  'candidate.id',
  'candidate.city',
  'candidate.hoursMin',
  'candidate.hoursMax',
  'candidate.shifts',
  'candidate.travelMinutes',
  'candidate.dutchLevel',
  written('candidate.motivation').as('motivated'),
  sql<boolean>`(${written('candidate.wishes')} or ${written('candidate.interests')})`.as('wishing'),
] as const

/** Everybody who is not archived, as matching compares them. */
export function everybody(tx: Tx): SelectQueryBuilder<DB, 'candidate', Comparable> {
  return tx.selectFrom('candidate').select(comparable).where('candidate.archivedAt', 'is', null)
}

/** What each of these people can do now; everybody without a list. One query. */
export async function skillsOf(tx: Tx, candidateIds?: readonly string[]) {
  const claims = await tx
    .selectFrom('candidateSkill')
    .select(['id', 'candidateId', 'skill', 'onDate'])
    .select((eb) => [eb.ref('level').$castTo<SkillLevel | null>().as('level')])
    .select((eb) => [eb.ref('source').$castTo<SkillSource>().as('source')])
    .$if(candidateIds !== undefined, (query) =>
      query.where(sql<boolean>`candidate_id = any(${candidateIds}::uuid[])`),
    )
    .orderBy('candidateId')
    .orderBy('id')
    .execute()
  const byCandidate = Map.groupBy(claims, (one) => one.candidateId)
  return new Map([...byCandidate].map(([id, own]) => [id, currentSkills(own)]))
}
