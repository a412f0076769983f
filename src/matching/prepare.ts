import { expectedSkills } from '#skills/fields.ts'
import type { Knowledge } from './knowledge.ts'
import type { Numbering } from './numbering.ts'
import { type AskedSkill, type Job, untoldLevel } from './request.ts'
import { expectedWeights, nearnessWeights, scoreWeights } from './weights.ts'

/** Scores are kept in whole numbers, this many to a point: sums come out the same in every order. */
export const unitsPerPoint = 1e5

/** One requirement of a job, made ready for adding up. */
export type Requirement = {
  readonly uri: string
  readonly need: 'required' | 'optional' | 'expected'
  readonly level: number
  /** Its number, or undefined when nobody and no taxonomy knows it. */
  readonly skill: number | undefined
  /** What having it at the level asked adds to the score, in units. */
  readonly units: number
  /** The skill itself and its neighbours, nearest first. */
  readonly near: readonly NearSkill[]
  /** Weeks to learn it x 1000; Infinity when it cannot be learnt before the start; 0 when not known. */
  readonly gap: number
}

export type NearSkill = {
  readonly skill: number
  /** 1 for the skill itself. */
  readonly near: number
  /** What it adds at level 1 to 5, in units; place 0 is not used. */
  readonly units: Int32Array
}

export type PreparedJob = {
  readonly job: Job
  readonly requirements: readonly Requirement[]
  /** Whether it is known which gaps can be closed. */
  readonly gapsKnown: boolean
  /** The sum of all gaps that can be closed, weeks x 1000, and how many cannot. */
  readonly allWeeks: number
  readonly unclosable: number
  readonly weeksToStart: number
  /** What motivation adds at most, in units. */
  readonly motivation: number
}

/** In: a job, the background, the numbering of those it is matched with. Out: the job ready for adding up. */
export function prepareJob(
  job: Job,
  knowledge: Knowledge,
  numbering: Numbering,
  neighbourhood: 'withNeighbours' | 'withoutNeighbours' = 'withNeighbours',
): PreparedJob {
  const required = merged(job.required)
  const optional = merged(job.optional ?? []).filter(
    (one) => !required.some((other) => other.uri === one.uri),
  )
  const asks: Ask[] = [
    ...required.map((one) => asked(one, 'required', 1)),
    ...optional.map((one) => asked(one, 'optional', scoreWeights.optional)),
    ...expectedBeside([...required, ...optional], knowledge),
  ]
  const weightOf = (one: Ask) => one.share * rarityOf(one.uri, knowledge) ** scoreWeights.rarityPower
  const total = asks.reduce((sum, one) => sum + weightOf(one), 0) + scoreWeights.doubt
  const requirements = asks.map((one): Requirement => {
    const units = Math.max(1, Math.round((scoreWeights.full * unitsPerPoint * weightOf(one)) / total))
    const { uri, need, level } = one
    const skill = numbering.of(uri)
    const alone = neighbourhood === 'withoutNeighbours' || need === 'expected'
    const near = skill === undefined ? [] : neighbours(skill, level, units, alone ? undefined : knowledge)
    return { uri, need, level, skill, units, near, gap: gapOf(uri, need, job) }
  })
  const motivation = mostForMotivation(requirements)
  return { job, requirements: sharedOut(requirements), motivation, ...readinessAsked(job, requirements) }
}

/**
 * A skill stands in fully for the requirement to which it adds most, and for each further one a share less: one broad
 * skill must not seem to meet half a profile.
 */
function sharedOut(requirements: readonly Requirement[]): Requirement[] {
  const uses = new Map<number, Use[]>()
  for (const [at, { near, units }] of requirements.entries()) {
    for (const one of near) {
      const known = uses.get(one.skill)
      const use = { at, near: one.near, full: one.near * units }
      if (known) known.push(use)
      else uses.set(one.skill, [use])
    }
  }
  const shares = new Map([...uses].map(([skill, all]) => [skill, sharesOfUses(all)]))
  return requirements.map((one, at) => ({
    ...one,
    near: one.near.flatMap((each) => {
      const share = shares.get(each.skill)?.get(at) ?? 1
      return share === 1 ? [each] : scaled(each, one, share)
    }),
  }))
}

/** What a skill could do for a requirement: `full` units at the level asked. */
export type Use = { readonly at: number; readonly near: number; readonly full: number }

/** In: everything one skill could do for one job. Out: per requirement (its `at`) the share that counts. */
export function sharesOfUses(uses: readonly Use[]): ReadonlyMap<number, number> {
  const inTurn = uses.length === 1 ? uses : uses.toSorted(usesInTurn)
  return new Map(inTurn.map(({ at }, turn) => [at, scoreWeights.again ** turn]))
}

/** The skill itself first, then where it adds most. */
const usesInTurn = (a: Use, b: Use) =>
  Number(b.near === 1) - Number(a.near === 1) || b.full - a.full || a.at - b.at

function scaled(one: NearSkill, requirement: Requirement, share: number): NearSkill[] {
  const near = one.near * share
  if (near < nearnessWeights.least) return []
  return [{ skill: one.skill, near, units: unitsByLevel(requirement.units * near, requirement.level) }]
}

type Ask = {
  readonly uri: string
  readonly need: Requirement['need']
  readonly level: number
  readonly share: number
}

const asked = ({ uri, level }: AskedSkill, need: Ask['need'], share: number): Ask => ({
  uri,
  need,
  level: level ?? untoldLevel,
  share,
})

/** What this kind of work mostly asks though this job does not say so: only the skill itself counts, at any level. */
function expectedBeside(skills: readonly AskedSkill[], knowledge: Knowledge): Ask[] {
  const numbers = skills.flatMap(({ uri }) => knowledge.number.get(uri) ?? [])
  const strange = (skills.length - numbers.length) * knowledge.otherRarity ** 2
  return expectedSkills(numbers, strange, knowledge.fields, knowledge.rarity, expectedWeights).map(
    ({ skill, chance }) => ({
      uri: knowledge.uris[skill] ?? '',
      need: 'expected',
      level: 1,
      share: scoreWeights.expected * chance,
    }),
  )
}

function mostForMotivation(requirements: readonly Requirement[]): number {
  const most = requirements.reduce((max, one) => Math.max(max, one.units), 0)
  return Math.min(scoreWeights.motivation * unitsPerPoint, Math.round(most * scoreWeights.motivationShare))
}

/** In: a prepared job, how motivated somebody is for it (0-1, undefined when not known). Out: units. */
export const motivationUnits = (job: PreparedJob, told: number | undefined): number =>
  told === undefined || Number.isNaN(told) ? 0 : Math.round(told * job.motivation)

function readinessAsked(job: Job, requirements: readonly Requirement[]) {
  const gaps = requirements.map((one) => one.gap)
  return {
    gapsKnown: job.learnable !== undefined,
    allWeeks: gaps.filter(Number.isFinite).reduce((sum, gap) => sum + gap, 0),
    unclosable: gaps.filter((gap) => gap === Number.POSITIVE_INFINITY).length,
    weeksToStart: Math.round((job.weeksToStart ?? Number.POSITIVE_INFINITY) * 1000),
  }
}

function gapOf(uri: string, need: Requirement['need'], job: Job): number {
  if (need !== 'required' || job.learnable === undefined) return 0
  const weeks = job.learnable.filter((one) => one.uri === uri).map((one) => one.weeks)
  return weeks.length === 0 ? Number.POSITIVE_INFINITY : Math.round(Math.min(...weeks) * 1000)
}

/** Each skill once, at the highest level asked, in the order of the URIs. */
function merged(asked: readonly AskedSkill[]): AskedSkill[] {
  const levels = new Map<string, number>()
  for (const { uri, level } of asked) levels.set(uri, Math.max(levels.get(uri) ?? 0, level ?? untoldLevel))
  return [...levels].map(([uri, level]) => ({ uri, level })).sort((a, b) => (a.uri < b.uri ? -1 : 1))
}

function rarityOf(uri: string, knowledge: Knowledge): number {
  const at = knowledge.number.get(uri)
  return at === undefined ? knowledge.otherRarity : (knowledge.rarity[at] ?? knowledge.otherRarity)
}

function neighbours(
  skill: number,
  level: number,
  units: number,
  knowledge: Knowledge | undefined,
): NearSkill[] {
  const found: NearSkill[] = [{ skill, near: 1, units: unitsByLevel(units, level) }]
  if (!knowledge) return found
  const { from, to, near } = knowledge.nearness
  for (let at = from[skill] ?? 0; at < (from[skill + 1] ?? 0); at += 1) {
    const one = near[at] ?? 0
    found.push({ skill: to[at] ?? 0, near: one, units: unitsByLevel(units * one, level) })
  }
  return found
}

/** What a skill had at level 1 to 5 adds where `asked` is asked. */
function unitsByLevel(units: number, asked: number): Int32Array {
  return Int32Array.from({ length: 8 }, (_, level) =>
    Math.max(1, Math.round(units * levelShare(asked, level))),
  )
}

/** The share that is left of a skill had at one level where another is asked: 1 when it is enough. */
export function levelShare(asked: number, had: number): number {
  const short = Math.max(0, asked - had)
  return Math.max(scoreWeights.levelLeast, 1 - scoreWeights.levelShort * short)
}
