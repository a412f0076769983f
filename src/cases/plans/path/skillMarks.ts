import { untoldLevel } from '#matching/request.ts'
import type { SkillAtLevel } from '#planning/developmentPath/fromRecords.ts'
import type { KnownSkills } from '../../matching/background.ts'
import { skillUri } from '../../matching/identity.ts'

type Written = { readonly skill: string; readonly level: number | null }

/** A skill at a level, with what somebody wrote for it. */
export type Mark = SkillAtLevel & { readonly skill: string }

/** Of a place, a training or a job: a level of which nothing is said is the first, so that nothing is promised. */
const leastLevel = 1

export const atLevels = (written: readonly Written[], skills: KnownSkills): Mark[] =>
  written.map(({ skill, level }) => ({ skill, uri: skillUri(skill, skills), level: level ?? leastLevel }))

/** Of a person: a level that nobody told counts as the engine of the match counts it. */
export const hadAt = (written: readonly Written[], skills: KnownSkills): Mark[] =>
  written.map(({ skill, level }) => ({ skill, uri: skillUri(skill, skills), level: level ?? untoldLevel }))

/** What to call a skill: as it was written here in words, else as the taxonomy calls it. */
export function nameOf({ skill, uri }: Mark, skills: KnownSkills, locale: 'nl' | 'en'): string {
  return /^https?:/.test(skill.trim()) ? skills.label(uri, locale) : skill.trim()
}
