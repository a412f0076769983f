import { fold } from '#method/fold.ts'

/** A skill that a job asks. Without a level any level will do. */
export type AskedSkill = {
  readonly skill: string
  readonly level: number | null
  readonly essential: boolean
}

/** A skill that somebody has; the level may not be known. */
export type HadSkill = { readonly skill: string; readonly level: number | null }

/** From what helps most to what helps least. The last two weigh the same: neither counts against anybody. */
export const skillStates = ['had', 'near', 'levelUnknown', 'below', 'unknown'] as const
export type SkillState = (typeof skillStates)[number]

export type SkillFinding = {
  readonly skill: string
  readonly asked: number | null
  readonly has: number | null
  readonly state: SkillState
}

/**
 * How somebody stands towards one skill that is asked.
 * In: the asked skill, all skills of the person. Out: the best finding among those of that name (capitals, accents
 * and spaces aside); one level short is near, further is below, not mentioned is unknown.
 */
export function skillFinding(asked: AskedSkill, skills: readonly HadSkill[]): SkillFinding {
  const same = skills.filter((one) => fold(one.skill) === fold(asked.skill))
  const found = same.map((one) => ({
    skill: asked.skill,
    asked: asked.level,
    has: one.level,
    state: stateOf(asked.level, one.level),
  }))
  const [best] = found.toSorted(
    (a, b) => skillStates.indexOf(a.state) - skillStates.indexOf(b.state) || (b.has ?? 0) - (a.has ?? 0),
  )
  return best ?? { skill: asked.skill, asked: asked.level, has: null, state: 'unknown' }
}

function stateOf(asked: number | null, has: number | null): SkillState {
  if (asked === null) return 'had'
  if (has === null) return 'levelUnknown'
  if (has >= asked) return 'had'
  return has === asked - 1 ? 'near' : 'below'
}
