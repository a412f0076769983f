import { fold } from '#method/fold.ts'
import type { KnownSkills } from './background.ts'

/**
 * Who a skill is to the engine. In: a skill as somebody wrote or picked it. Out: the concept of which it is a label;
 * failing that the text itself, so that skills that read the same are the same.
 */
export function skillUri(skill: string, skills: KnownSkills): string {
  return skills.uriOf(skill) ?? `text:${fold(skill)}`
}
