import { z } from 'zod'
import { skillLevelKeys } from '#method/skillLevels.ts'
import type { Scope } from '../../case.ts'

const asList = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** Skills and their levels as two lists side by side, as the form sends them; without a level nothing is claimed. */
export const claimFields = {
  skill: z.preprocess(asList, z.array(z.string().max(300)).max(60)),
  level: z.preprocess(asList, z.array(z.enum(['', ...skillLevelKeys.map(String)])).max(60)),
}

type Claims = { skill: readonly string[]; level: readonly string[] }

/** Writes down what somebody showed at work. Saying the same on the same day again adds nothing. Out: how many. */
export async function claimSkills(
  { tx, actor, today }: Scope,
  candidateId: string,
  { skill, level }: Claims,
  note: string,
): Promise<number> {
  const claims = skill.flatMap((name, at) =>
    name.trim() && level[at] ? [{ skill: name.trim(), level: Number(level[at]) }] : [],
  )
  const said = await tx
    .selectFrom('candidateSkill')
    .select(['skill', 'level'])
    .where('candidateId', '=', candidateId)
    .where('source', '=', 'shownInPractice')
    .where('onDate', '=', today)
    .orderBy('id')
    .execute()
  const fresh = claims.filter(
    (claim) => !said.some((one) => one.skill === claim.skill && one.level === claim.level),
  )
  if (fresh.length > 0)
    await tx
      .insertInto('candidateSkill')
      .values(
        fresh.map((claim) => ({
          candidateId,
          ...claim,
          source: 'shownInPractice',
          onDate: today,
          note,
          byId: actor.accountId,
        })),
      )
      .execute()
  return fresh.length
}
