import { type PathInstance, type PathPlan, slotFrom } from './instance.ts'

export type PathVerdict = {
  readonly isFeasible: boolean
  readonly objective: number
  readonly errors: readonly string[]
  readonly cost: number
  /** Week in which the last placement is finished. */
  readonly finish: number
}

/** In: an instance and a plan. Out: whether the plan keeps every rule (which not, in words), and its figures. */
export function checkPath(instance: PathInstance, { chain }: PathPlan): PathVerdict {
  const known = new Map(instance.placements.map((one) => [one.id, one]))
  const have = new Set(instance.start)
  const seen = new Set<number>()
  const errors: string[] = []
  let [week, cost, level] = [0, 0, 0]
  if (chain.length > instance.maxChain) errors.push('chain too long')
  for (const { placement, start } of chain) {
    const one = known.get(placement)
    if (!one) {
      errors.push(`no placement ${placement}`)
      continue
    }
    if (seen.has(placement)) errors.push('placement twice')
    seen.add(placement)
    if (!Number.isInteger(start) || start < week) errors.push(`overlap at placement ${placement}`)
    const slot = slotFrom(one, start)
    if (slot?.[0] !== start) errors.push(`no intake in week ${start} at ${placement}`)
    if (one.level < level) errors.push('level decreases')
    if (!one.requires.every((skill) => have.has(skill))) errors.push(`missing entry skills for ${placement}`)
    for (const skill of one.grants) have.add(skill)
    level = one.level
    week = slot?.[0] === start ? slot[1] : start + one.weeks
    cost += one.cost
  }
  const gap = instance.target.filter((skill) => !have.has(skill))
  if (gap.length > 0) errors.push(`gap remains: ${gap.join(', ')}`)
  if (week > instance.deadline) errors.push('after deadline')
  const objective = cost + instance.weeksWeight * week
  return { isFeasible: errors.length === 0, objective, errors, cost, finish: week }
}
