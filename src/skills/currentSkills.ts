import { fold } from '#method/fold.ts'
import type { SkillLevel } from '#method/skillLevels.ts'
import type { SkillSource } from '#method/skillSources.ts'

/** What somebody said of a skill, on a day. The same skill may be claimed by several people at several times. */
export type SkillClaim = {
  readonly id: string
  readonly skill: string
  /** Null when the claim names none: a diploma often does not. */
  readonly level: SkillLevel | null
  readonly source: SkillSource
  /** 'YYYY-MM-DD' */
  readonly onDate: string
}

export type CurrentSkill<Claim extends SkillClaim = SkillClaim> = {
  /** The name as it is written in the claim that counts. */
  readonly skill: string
  readonly level: SkillLevel | null
  /** The claim that decides the level. */
  readonly counts: Claim
  /** All claims of this skill, newest first. */
  readonly claims: readonly Claim[]
}

/** What is seen at work weighs more than a paper, a paper more than a word (R 3.5.1, 3.8). */
const weights: Readonly<Record<SkillSource, number>> = {
  shownInPractice: 3,
  certificate: 2,
  coach: 1,
  self: 0,
}

/**
 * What somebody can do now, from everything that was ever claimed.
 * Per skill one claim counts: of those that name a level the newest shown at work; failing that the newest
 * certificate, then the coach's word, then the candidate's own.
 * In: claims in any order. Out: one entry per skill, highest level first, then by name. Never throws.
 */
export function currentSkills<Claim extends SkillClaim>(claims: readonly Claim[]): CurrentSkill<Claim>[] {
  const bySkill = Map.groupBy(claims, (claim) => fold(claim.skill))
  return [...bySkill.values()].map(summary).toSorted(byLevelThenName)
}

function summary<Claim extends SkillClaim>(claims: readonly Claim[]): CurrentSkill<Claim> {
  const strongestFirst = claims.toSorted(byStrength)
  const counts = strongestFirst[0]
  if (!counts) throw new RangeError('A skill without claims is no skill')
  return { skill: counts.skill.trim(), level: counts.level, counts, claims: claims.toSorted(newestFirst) }
}

function byStrength(a: SkillClaim, b: SkillClaim): number {
  return (
    Number(b.level !== null) - Number(a.level !== null) ||
    weights[b.source] - weights[a.source] ||
    newestFirst(a, b)
  )
}

/** Of two claims of one day the higher level goes first, so that the order in which they are read never matters. */
function newestFirst(a: SkillClaim, b: SkillClaim): number {
  return (
    compare(b.onDate, a.onDate) ||
    weights[b.source] - weights[a.source] ||
    (b.level ?? 0) - (a.level ?? 0) ||
    compare(a.id, b.id)
  )
}

function byLevelThenName(a: CurrentSkill, b: CurrentSkill): number {
  return (b.level ?? 0) - (a.level ?? 0) || compare(fold(a.skill), fold(b.skill))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
