import type { Knowledge } from './knowledge.ts'
import { type Numbering, numberingOf, onceById } from './numbering.ts'
import { type PersonConditions, packConditions } from './personConditions.ts'
import { type HadSkill, type Person, untoldLevel } from './request.ts'

/**
 * Everybody, packed for searching: per skill who has it, per person what they have. A packed entry is a number with
 * the level (1-5) in its three lowest bits. People stand in the order of their ids, so that a lower number is an
 * earlier id.
 */
export type People = {
  readonly count: number
  readonly ids: readonly string[]
  readonly numbering: Numbering
  /** Holders of skill s: `holders[from[s]]` up to `holders[from[s + 1]]`, each person x 8 + level. */
  readonly holdersFrom: Uint32Array
  readonly holders: Uint32Array
  /** Skills of person p: `skills[from[p]]` up to `skills[from[p + 1]]`, each skill x 8 + level. */
  readonly skillsFrom: Uint32Array
  readonly skills: Uint32Array
  readonly conditions: PersonConditions
}

/**
 * In: people in any order (of an id that comes twice the last counts; of a skill that comes twice the higher level),
 * the background. Out: the packed table.
 */
export function packPeople(people: Iterable<Person>, knowledge: Knowledge): People {
  const sorted = onceById(people)
  const numbering = numberingOf(knowledge, urisOf(sorted))
  const skillsFrom = new Uint32Array(sorted.length + 1)
  const rows = sorted.map((one) => packedSkills(one.skills, numbering))
  for (const [at, row] of rows.entries()) skillsFrom[at + 1] = (skillsFrom[at] ?? 0) + row.length
  const skills = new Uint32Array(skillsFrom[sorted.length] ?? 0)
  for (const [at, row] of rows.entries()) skills.set(row, skillsFrom[at])
  return {
    count: sorted.length,
    ids: sorted.map((one) => one.id),
    numbering,
    ...holdersOf(skills, skillsFrom, numbering.count),
    skillsFrom,
    skills,
    conditions: packConditions(sorted),
  }
}

function* urisOf(people: readonly Person[]) {
  for (const person of people) for (const { uri } of person.skills) yield uri
}

/** One entry a skill, in the order of their numbers, each with the highest level told. */
export function packedSkills(skills: readonly HadSkill[], numbering: Numbering): number[] {
  const packed = skills
    .map(({ uri, level }) => (numbering.of(uri) ?? 0) * 8 + (level ?? untoldLevel))
    .sort((a, b) => a - b)
  return packed.filter((one, at) => Math.floor(one / 8) !== Math.floor((packed[at + 1] ?? -8) / 8))
}

function holdersOf(skills: Uint32Array, skillsFrom: Uint32Array, count: number) {
  const holdersFrom = new Uint32Array(count + 1)
  for (const one of skills) holdersFrom[(one >>> 3) + 1] = (holdersFrom[(one >>> 3) + 1] ?? 0) + 1
  for (let at = 0; at < count; at += 1) {
    holdersFrom[at + 1] = (holdersFrom[at + 1] ?? 0) + (holdersFrom[at] ?? 0)
  }
  const next = holdersFrom.slice()
  const holders = new Uint32Array(skills.length)
  for (let person = 0; person + 1 < skillsFrom.length; person += 1) {
    for (let at = skillsFrom[person] ?? 0; at < (skillsFrom[person + 1] ?? 0); at += 1) {
      const one = skills[at] ?? 0
      const place = next[one >>> 3] ?? 0
      holders[place] = person * 8 + (one & 7)
      next[one >>> 3] = place + 1
    }
  }
  return { holdersFrom, holders }
}
