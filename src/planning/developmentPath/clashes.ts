import type { Clash } from '../planned.ts'
import { fieldOf } from './field.ts'
import type { PathInstance } from './instance.ts'
import { type Found, search } from './search.ts'

/** The rules that can be let go, each with an instance in which it holds nobody back. */
const loosened: Readonly<Record<string, (instance: PathInstance) => PathInstance>> = {
  deadline: (instance) => ({ ...instance, deadline: Number.POSITIVE_INFINITY }),
  maxChain: (instance) => ({ ...instance, maxChain: instance.placements.length }),
  levels: (instance) => each(instance, { level: 1 }),
  intake: (instance) => each(instance, { intakeEvery: 1, intakeOffset: 0, slots: undefined }),
  entry: (instance) => each(instance, { requires: [] }),
}
const rules = Object.keys(loosened)

function each(instance: PathInstance, change: Partial<PathInstance['placements'][number]>): PathInstance {
  return { ...instance, placements: instance.placements.map((one) => ({ ...one, ...change })) }
}

/**
 * In: an instance without a chain, and whether to stop. Out: a target skill that nobody grants is a clash by itself
 * (`skill:7`); otherwise every smallest set of rules (`deadline`, `maxChain`, `levels`, `intake`, `entry`) that leaves no
 * chain, fewest rules first. What loosening a rule gives: `finish 104` (the earliest week), `links 9` (the fewest),
 * `objective 2110`, `skills 3,7` (the target skills that then remain out of reach) `nothing` (by itself it does not help)
 * or `unknown` (that took too long). A search that took too long gives the best it found; a set of rules of which that is
 * not known in time is not told.
 */
export function clashesOf(instance: PathInstance, isSpent: () => boolean): Clash[] {
  const granted = new Set([...instance.start, ...instance.placements.flatMap((one) => one.grants)])
  const nowhere = [...new Set(instance.target)].filter((skill) => !granted.has(skill))
  if (nowhere.length > 0) return nowhere.map((skill) => missingSkill(instance, nowhere, skill, isSpent))
  const found: string[][] = []
  for (const set of subsets()) {
    if (found.some((smaller) => smaller.every((rule) => set.includes(rule)))) continue
    const free = rules.filter((rule) => !set.includes(rule))
    if (hasChain(free.reduce(letGo, instance), isSpent) === false) found.push(set)
  }
  return found.map((set) => ({
    rules: set,
    loosening: set.map((rule) => ({ rule, gives: given(instance, rule, isSpent) })),
  }))
}

const letGo = (instance: PathInstance, rule: string) => loosened[rule]?.(instance) ?? instance

/** All sets of rules, smallest first. */
function subsets(): string[][] {
  const all = Array.from({ length: 2 ** rules.length }, (_, bits) =>
    rules.filter((_, at) => (bits >> at) & 1),
  )
  return all.sort((a, b) => a.length - b.length)
}

/** Labels a question may take: all rules but one let go can leave very many chains. */
const labelsAQuestion = 3_000

function solve(instance: PathInstance, isSpent: () => boolean): Found {
  let left = labelsAQuestion
  return search(fieldOf(instance, []), () => {
    left -= 1
    return left < 0 || isSpent()
  })
}

/** Whether there is any chain at all; null when that took too long to know. */
function hasChain(instance: PathInstance, isSpent: () => boolean): boolean | null {
  let left = labelsAQuestion
  let isFound = false
  const enough = () => {
    left -= 1
    return isFound || left < 0 || isSpent()
  }
  const { chain, isDone } = search(fieldOf(instance, []), enough, () => {
    isFound = true
  })
  if (chain) return true
  return isDone ? false : null
}

function missingSkill(
  instance: PathInstance,
  nowhere: readonly number[],
  skill: number,
  isSpent: () => boolean,
): Clash {
  const rule = `skill:${skill}`
  const others = nowhere.filter((one) => one !== skill)
  if (others.length > 0) return { rules: [rule], loosening: [{ rule, gives: `skills ${others.join()}` }] }
  const { chain, objective, isDone } = solve(
    { ...instance, target: instance.target.filter((one) => one !== skill) },
    isSpent,
  )
  const gives = chain ? `objective ${objective}` : isDone ? 'nothing' : 'unknown'
  return { rules: [rule], loosening: [{ rule, gives }] }
}

function given(instance: PathInstance, rule: string, isSpent: () => boolean): string {
  const free = letGo(instance, rule)
  const { chain, objective, isDone } = solve(
    rule === 'deadline' ? timed(free) : rule === 'maxChain' ? counted(free) : free,
    isSpent,
  )
  if (!chain) return isDone ? 'nothing' : 'unknown'
  if (rule === 'deadline') return `finish ${objective}`
  return rule === 'maxChain' ? `links ${objective}` : `objective ${objective}`
}

/** Only the week in which it is finished counts. */
const timed = (instance: PathInstance) => ({ ...each(instance, { cost: 0 }), weeksWeight: 1 })
/** Only the number of placements counts. */
const counted = (instance: PathInstance) => ({ ...each(instance, { cost: 1 }), weeksWeight: 0 })
