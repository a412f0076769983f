import { type ConditionKey, conditionKeys } from './conditionMargins.ts'
import type { Knowledge } from './knowledge.ts'
import type { People } from './people.ts'
import { conditionTest } from './personConditions.ts'
import { prepareRequirements, type Requirement } from './prepare.ts'
import type { Job } from './request.ts'

/** How one person stands towards what a job asks: no points, only what is there and what is not. */
export type Standing = {
  /** The person's number in the table. */
  readonly person: number
  /** How many of the required skills the person has at any level. */
  readonly held: number
  /** The required skills that are not had at the level asked. */
  readonly gaps: readonly Requirement[]
  /** The conditions that fail. */
  readonly failing: readonly ConditionKey[]
}

/**
 * Everybody a job is about: who has one of its required skills at least, at whatever level; everybody when it requires
 * none. In: a job, the people, the background. Out: how each stands, in the order of their numbers.
 */
export function standingsOf(job: Job, people: People, knowledge: Knowledge): Standing[] {
  const required = requiredOf(job, people, knowledge)
  const tests = conditionTests(job, people)
  const failing = (person: number) => tests.flatMap(({ key, test }) => (test(person) ? [] : [key]))
  const levels = levelsOf(required, people)
  const numbers = required.length === 0 ? [...Array(people.count).keys()] : [...levels.keys()]
  return numbers
    .sort((a, b) => a - b)
    .map((person) => {
      const had = levels.get(person) ?? new Uint8Array(0)
      return {
        person,
        held: had.reduce((count, level) => count + (level > 0 ? 1 : 0), 0),
        gaps: required.filter(({ level }, at) => (had[at] ?? 0) < level),
        failing: failing(person),
      }
    })
}

/** Ready by the start as the ranking counts it: where it is not known what can be learnt, everybody is. */
export const countsAsReady = (job: Job, gaps: readonly Requirement[]): boolean =>
  job.learnable === undefined || weeksOver(job, gaps) <= 0

/** Ready for certain: nothing is missing, or all that is missing can be learnt before the start. */
export const surelyReady = (job: Job, gaps: readonly Requirement[]): boolean =>
  gaps.length === 0 || (job.learnable !== undefined && weeksOver(job, gaps) <= 0)

/** Weeks by which learning the gaps outlasts the time to the start; Infinity when one of them cannot be learnt. */
export function weeksOver(job: Job, gaps: readonly Requirement[]): number {
  const needed = gaps.reduce((sum, one) => sum + one.gap, 0)
  const left = Math.round((job.weeksToStart ?? Number.POSITIVE_INFINITY) * 1000)
  if (needed === Number.POSITIVE_INFINITY) return needed
  return needed <= left ? Math.min(0, needed - left) : (needed - left) / 1000
}

function requiredOf(job: Job, people: People, knowledge: Knowledge): Requirement[] {
  const { requirements } = prepareRequirements(job, knowledge, people.numbering)
  return requirements.filter((one) => one.need === 'required')
}

/** Per person the level of every required skill, 0 for none. */
function levelsOf(required: readonly Requirement[], { holders, holdersFrom }: People) {
  const levels = new Map<number, Uint8Array>()
  for (const [place, { skill }] of required.entries()) {
    if (skill === undefined) continue
    for (let at = holdersFrom[skill] ?? 0; at < (holdersFrom[skill + 1] ?? 0); at += 1) {
      const holder = holders[at] ?? 0
      const person = holder >>> 3
      const known = levels.get(person) ?? new Uint8Array(required.length)
      known[place] = holder & 7
      levels.set(person, known)
    }
  }
  return levels
}

type ConditionField = Exclude<keyof Job, 'id' | 'required' | 'optional' | 'learnable' | 'weeksToStart'>

/** Which condition each of these fields of a job speaks of. */
const conditionOf: Record<ConditionField, ConditionKey> = {
  hoursMin: 'hours',
  hoursMax: 'hours',
  shift: 'shift',
  shifts: 'shift',
  place: 'travel',
  town: 'travel',
  travelMinutes: 'travel',
  dutchLevelMin: 'dutch',
}
const conditionFields = Object.keys(conditionOf) as ConditionField[]

function conditionTests(job: Job, people: People) {
  return conditionKeys.flatMap((key) => {
    const fields = conditionFields.filter((field) => conditionOf[field] === key)
    const alone = Object.fromEntries(fields.map((field) => [field, job[field]]))
    const test = conditionTest({ ...alone, id: job.id, required: [] }, people.conditions)
    return test ? [{ key, test }] : []
  })
}
