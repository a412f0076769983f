import { fold } from './fold.ts'

export type SkillAndLevel = { readonly skill: string; readonly level: number | null }

/** How what a place teaches answers what a job asks. */
export type SkillFit = 'enough' | 'below' | 'levelUnknown' | 'absent'

export type ComparedSkill = {
  readonly skill: string
  readonly asked: number | null
  readonly offered: number | null
  readonly fit: SkillFit
}

/**
 * Lays what a place teaches beside what a job asks. Skills are the same when they read the same, apart from
 * capitals, accents and spaces.
 * In: asked and offered skills, levels 1 to 5 or unknown. Out: one line per asked skill, in the same order.
 */
export function compareSkills(
  asked: readonly SkillAndLevel[],
  offered: readonly SkillAndLevel[],
): ComparedSkill[] {
  const best = new Map<string, SkillAndLevel>()
  for (const one of offered) {
    const known = best.get(fold(one.skill))
    if (!known || (known.level ?? 0) < (one.level ?? 0)) best.set(fold(one.skill), one)
  }
  return asked.map(({ skill, level }) => {
    const found = best.get(fold(skill))
    return { skill, asked: level, offered: found?.level ?? null, fit: fitOf(level, found) }
  })
}

function fitOf(asked: number | null, found: SkillAndLevel | undefined): SkillFit {
  if (!found) return 'absent'
  if (asked === null) return 'enough'
  if (found.level === null) return 'levelUnknown'
  return found.level >= asked ? 'enough' : 'below'
}

/**
 * What a place teaches that the job does not ask.
 * In: asked and offered skills. Out: the offered ones that are left, in the same order.
 */
export function beyondAsked(
  asked: readonly SkillAndLevel[],
  offered: readonly SkillAndLevel[],
): SkillAndLevel[] {
  const wanted = new Set(asked.map((one) => fold(one.skill)))
  return offered.filter((one) => !wanted.has(fold(one.skill)))
}
