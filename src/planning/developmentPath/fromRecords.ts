import type { PathInstance, Slot } from './instance.ts'

/** A skill at a level or above, whatever the source that names it. */
export type SkillAtLevel = { readonly uri: string; readonly level: number }

/** A learning place or a training as a link of a chain. */
export type StepRecord = {
  readonly id: string
  readonly organisation: string
  /** 1 simple to 3 complex. */
  readonly level: number
  readonly teaches: readonly SkillAtLevel[]
  readonly needs: readonly SkillAtLevel[]
  readonly weeks: number
  readonly costCents: number
  /** When one can be there; null: in any week. */
  readonly slots: readonly Slot[] | null
}

export type PathRecords = {
  readonly name: string
  readonly had: readonly SkillAtLevel[]
  readonly asked: readonly SkillAtLevel[]
  readonly steps: readonly StepRecord[]
  /** The first week in which the job can have begun. */
  readonly deadline: number
  readonly maxChain: number
  /** What a week earlier is worth, in cents. */
  readonly weeksWeight: number
}

/** What the numbers of an instance stand for: a placement is a step, a skill is a skill at a level. */
export type PathAbout = { readonly steps: readonly StepRecord[]; readonly skills: readonly SkillAtLevel[] }

/**
 * A skill counts as had from the level asked up, and only the skill itself: one that lies near helps to learn, as in
 * the matching room, and is not the same as having it.
 * In: records. Out: the instance, and what its numbers stand for; the same records give the same numbers.
 */
export function pathInstance(records: PathRecords): { instance: PathInstance; about: PathAbout } {
  const { steps, had, asked, deadline, maxChain, weeksWeight, name } = records
  const skills = marksOf([...asked, ...steps.flatMap((one) => one.needs)])
  const at = new Map(skills.map((one, index) => [keyOf(one), index]))
  const numbers = (list: readonly SkillAtLevel[]) => [
    ...new Set(list.flatMap((one) => at.get(keyOf(one)) ?? [])),
  ]
  const instance: PathInstance = {
    type: 'developmentPath',
    name,
    skills: skills.length,
    start: heldOf(had, skills),
    target: numbers(asked),
    deadline,
    maxChain,
    weeksWeight,
    placements: steps.map((one, id) => ({
      id,
      org: one.organisation,
      level: one.level,
      requires: numbers(one.needs),
      grants: heldOf(one.teaches, skills),
      weeks: one.weeks,
      cost: one.costCents,
      intakeEvery: 1,
      intakeOffset: 0,
      ...(one.slots ? { slots: one.slots } : {}),
    })),
  }
  return { instance, about: { steps, skills } }
}

const keyOf = ({ uri, level }: SkillAtLevel) => `${level} ${uri}`

/** Every skill at a level that somebody asks for, once. */
function marksOf(list: readonly SkillAtLevel[]): SkillAtLevel[] {
  const byKey = new Map(list.map(({ uri, level }) => [keyOf({ uri, level }), { uri, level }]))
  return [...byKey.values()]
}

/** The marks that are reached by what is held: the same skill, at no lower level. */
function heldOf(held: readonly SkillAtLevel[], marks: readonly SkillAtLevel[]): number[] {
  const best = new Map<string, number>()
  for (const { uri, level } of held) best.set(uri, Math.max(level, best.get(uri) ?? 0))
  return marks.flatMap(({ uri, level }, number) => ((best.get(uri) ?? 0) >= level ? [number] : []))
}
