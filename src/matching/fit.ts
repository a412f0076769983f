import { type ConditionFinding, type Conditions, conditionsOf } from './conditions.ts'
import { type AskedSkill, type HadSkill, type SkillFinding, skillFinding } from './skillFit.ts'

export type { ConditionFinding, Conditions } from './conditions.ts'
export type { AskedSkill, HadSkill, SkillFinding } from './skillFit.ts'

/** What a job asks, as far as it is known. */
export type JobAsks = Conditions & { readonly skills: readonly AskedSkill[] }

/** What a candidate brings, as far as it is known. */
export type CandidateBrings = Conditions & {
  readonly skills: readonly HadSkill[]
  /** Whether anything was written down of why this person wants to work. */
  readonly motivation: boolean
  /** Whether wishes or interests were written down. */
  readonly wishes: boolean
}

/** Everything that was compared, each with its finding: the reasons themselves, not a mark. */
export type Fit = {
  readonly essential: readonly SkillFinding[]
  readonly other: readonly SkillFinding[]
  readonly motivation: boolean
  readonly wishes: boolean
  readonly conditions: readonly ConditionFinding[]
}

/**
 * Compares what a job asks with what a candidate brings, reason by reason.
 * In: both sides; what is not known is null or empty. Out: a finding for every skill and condition.
 * A condition fails only when both sides are known; a skill nobody spoke of is unknown, never missing. Never throws.
 */
export function fitOf(job: JobAsks, candidate: CandidateBrings): Fit {
  const findings = (essential: boolean) =>
    job.skills
      .filter((asked) => asked.essential === essential)
      .map((asked) => skillFinding(asked, candidate.skills))
  return {
    essential: findings(true),
    other: findings(false),
    motivation: candidate.motivation,
    wishes: candidate.wishes,
    conditions: conditionsOf(job, candidate),
  }
}
