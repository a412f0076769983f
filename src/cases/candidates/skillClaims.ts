import type { SkillClaim } from '#skills/currentSkills.ts'
import type { Tx } from '#store/db.ts'

export type KnownClaim = SkillClaim & {
  note: string | null
  by: string | null
  byId: string | null
  at: Date
}

/** Everything that was ever said of what a candidate can do. */
export async function skillClaimsOf(tx: Tx, candidateId: string): Promise<KnownClaim[]> {
  const rows = await tx
    .selectFrom('candidateSkill')
    .leftJoin('account', 'account.id', 'candidateSkill.byId')
    .select(['candidateSkill.id', 'skill', 'level', 'source', 'onDate', 'note', 'byId', 'at'])
    .select('account.name as by')
    .where('candidateSkill.candidateId', '=', candidateId)
    .orderBy('onDate', 'desc')
    .orderBy('at', 'desc')
    .orderBy('candidateSkill.id')
    .execute()
  return rows as KnownClaim[]
}
