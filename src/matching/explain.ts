import { type ConditionMargin, conditionMargins } from './conditionMargins.ts'
import type { Numbering } from './numbering.ts'
import { packedSkills } from './people.ts'
import { motivationUnits, type PreparedJob, type Requirement, unitsPerPoint } from './prepare.ts'
import type { HadSkill, Person, Tier } from './request.ts'

export type RequirementState = 'has' | 'nearby' | 'learnable' | 'missing'

/** How one person stands towards one requirement, and what it adds to the score. */
export type RequirementFinding = {
  readonly uri: string
  readonly need: Requirement['need']
  readonly level: number
  readonly state: RequirementState
  /** The person's level of the skill asked, when the person has it at all. */
  readonly had?: number
  /** The skill that stands in for it, when it is not the skill itself. */
  readonly via?: string
  /** Weeks to learn it. */
  readonly weeks?: number
  /** Weeks from now at which it is learnt, when the gaps are learnt one after another, shortest first. */
  readonly readyInWeeks?: number
  readonly points: number
}

/** The one change that would help this person most for this job. */
export type HelpfulChange =
  | {
      readonly kind: 'skill'
      readonly uri: string
      readonly level: number
      readonly points: number
      readonly tier: Tier
    }
  | {
      readonly kind: 'condition'
      readonly key: ConditionMargin['key']
      readonly points: 0
      readonly tier: Tier
    }

export type Explanation = {
  readonly id: string
  readonly tier: Tier
  readonly requirements: readonly RequirementFinding[]
  /** Points for motivation; 0 when nothing is known of it. */
  readonly motivation: number
  readonly conditions: readonly ConditionMargin[]
  /** The sum of all points. */
  readonly score: number
  /** Weeks of learning before every required skill is had; null when one cannot be learnt or nothing is known. */
  readonly weeksNeeded: number | null
  readonly bestChange: HelpfulChange | null
  /** Skills that added nothing, and conditions of which one side is unknown. */
  readonly notUsed: {
    readonly skills: readonly string[]
    readonly unknown: readonly ConditionMargin['key'][]
  }
}

/**
 * Why somebody stands where they stand: the same sums as the ranking, requirement by requirement.
 * In: a prepared job, a person, the background, the numbering. Out: findings whose points add up to the score.
 */
export function explain(job: PreparedJob, person: Person, numbering: Numbering): Explanation {
  const levels = levelsOf(person.skills, numbering)
  const found = job.requirements.map((one) => findingOf(one, levels, job, numbering))
  const requirements = withReadyWeeks(found)
  const conditions = conditionMargins(job.job, person)
  const motivation = motivationUnits(job, person.motivation)
  const units = found.reduce((sum, one) => sum + Math.round(one.points * unitsPerPoint), motivation)
  const tier = tierBy(job, requirements, conditions)
  return {
    id: person.id,
    tier,
    requirements,
    motivation: motivation / unitsPerPoint,
    conditions,
    score: units / unitsPerPoint,
    weeksNeeded: weeksNeeded(job, requirements),
    bestChange: bestChange(job, requirements, conditions),
    notUsed: {
      skills: unusedSkills(person.skills, requirements),
      unknown: conditions.filter((one) => one.state === 'unknown').map((one) => one.key),
    },
  }
}

function levelsOf(skills: readonly HadSkill[], numbering: Numbering): ReadonlyMap<number, number> {
  return new Map(packedSkills(skills, numbering).map((one) => [Math.floor(one / 8), one & 7]))
}

function findingOf(
  requirement: Requirement,
  levels: ReadonlyMap<number, number>,
  job: PreparedJob,
  numbering: Numbering,
): RequirementFinding {
  let units = 0
  let via: number | undefined
  for (const near of requirement.near) {
    const level = levels.get(near.skill)
    const adds = level === undefined ? 0 : (near.units[level] ?? 0)
    if (adds > units) [units, via] = [adds, near.skill]
  }
  const had = requirement.skill === undefined ? undefined : levels.get(requirement.skill)
  const weeks = job.job.learnable?.filter((one) => one.uri === requirement.uri).map((one) => one.weeks)
  const learnable = requirement.need === 'required' && weeks !== undefined && weeks.length > 0
  const state = stateOf(had, requirement.level, learnable, units)
  return {
    uri: requirement.uri,
    need: requirement.need,
    level: requirement.level,
    state,
    ...(had === undefined ? {} : { had }),
    ...(via === undefined || via === requirement.skill ? {} : { via: numbering.uri(via) }),
    ...(state === 'learnable' ? { weeks: Math.min(...(weeks ?? [])) } : {}),
    points: units / unitsPerPoint,
  }
}

function stateOf(
  had: number | undefined,
  asked: number,
  learnable: boolean,
  units: number,
): RequirementState {
  if (had !== undefined && had >= asked) return 'has'
  if (learnable) return 'learnable'
  return units > 0 ? 'nearby' : 'missing'
}

function withReadyWeeks(findings: readonly RequirementFinding[]): RequirementFinding[] {
  const inTurn = findings.filter((one) => one.weeks !== undefined).toSorted(shortestFirst)
  return findings.map((one) => {
    const before = inTurn.slice(0, inTurn.indexOf(one) + 1)
    return one.weeks === undefined ? one : { ...one, readyInWeeks: sumWeeks(before) }
  })
}

const shortestFirst = (a: RequirementFinding, b: RequirementFinding) =>
  (a.weeks ?? 0) - (b.weeks ?? 0) || (a.uri < b.uri ? -1 : 1)

/** Weeks are added in thousandths, as the ranking does. */
const sumWeeks = (findings: readonly RequirementFinding[]) =>
  findings.reduce((sum, one) => sum + Math.round((one.weeks ?? 0) * 1000), 0) / 1000

function weeksNeeded(job: PreparedJob, findings: readonly RequirementFinding[]): number | null {
  const gaps = findings.filter((one) => one.need === 'required' && one.state !== 'has')
  if (gaps.length === 0) return 0
  if (!job.gapsKnown || gaps.some((one) => one.state !== 'learnable')) return null
  return sumWeeks(gaps)
}

function tierBy(
  job: PreparedJob,
  findings: readonly RequirementFinding[],
  conditions: readonly ConditionMargin[],
): Tier {
  if (conditions.some((one) => one.state === 'fails')) return 3
  if (!job.gapsKnown) return 1
  const weeks = weeksNeeded(job, findings)
  return weeks !== null && Math.round(weeks * 1000) <= job.weeksToStart ? 1 : 2
}

/** Of all single changes the one that gives the best tier, and among those the most points. */
function bestChange(
  job: PreparedJob,
  findings: readonly RequirementFinding[],
  conditions: readonly ConditionMargin[],
): HelpfulChange | null {
  const skills = findings
    .filter((one) => one.state !== 'has' && one.need !== 'expected')
    .map((one): HelpfulChange => {
      const learnt = findings.map((each) => (each === one ? { ...one, state: 'has' as const } : each))
      const full = job.requirements.find((each) => each.uri === one.uri)?.units ?? 0
      return {
        kind: 'skill',
        uri: one.uri,
        level: one.level,
        points: full / unitsPerPoint - one.points,
        tier: tierBy(job, learnt, conditions),
      }
    })
  const loosened = conditions
    .filter((one) => one.state === 'fails')
    .map((one): HelpfulChange => {
      const others = conditions.filter((each) => each !== one)
      return { kind: 'condition', key: one.key, points: 0, tier: tierBy(job, findings, others) }
    })
  const [best] = [...skills, ...loosened].toSorted((a, b) => a.tier - b.tier || b.points - a.points)
  return best ?? null
}

function unusedSkills(skills: readonly HadSkill[], findings: readonly RequirementFinding[]): string[] {
  const used = new Set(findings.flatMap((one) => (one.points > 0 ? [one.via ?? one.uri] : [])))
  return [...new Set(skills.map((one) => one.uri))].filter((uri) => !used.has(uri)).sort()
}
