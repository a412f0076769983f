import { type ConditionMargin, conditionMargins } from './conditionMargins.ts'
import type { Numbering } from './numbering.ts'
import { levelsBySkill } from './people.ts'
import {
  type JobWithStandIns,
  motivationUnits,
  type PreparedJob,
  type Requirement,
  readyInTime,
  unitsPerPoint,
} from './prepare.ts'
import type { HadSkill, Person, Tier } from './request.ts'

export type RequirementState = 'has' | 'nearby' | 'learnable' | 'missing'

/** Something that resembles a skill less than this counts, but is not named: it would only surprise. */
const leastToName = 0.25

/** In: a finding. Out: the skill that resembles the one asked enough to speak of. */
export const resembling = ({ via, viaShare = 1 }: RequirementFinding): string | undefined =>
  viaShare < leastToName ? undefined : via

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
  /** How much of the skill itself it counts for, 0-1. */
  readonly viaShare?: number
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
export function explain(job: JobWithStandIns, person: Person, numbering: Numbering): Explanation {
  const levels = levelsBySkill(person.skills, numbering)
  const best = bestStandIns(levels, job)
  const found = job.requirements.map((one, at) => findingOf(one, best[at], levels, job, numbering))
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

/** What adds most to a requirement: the skill, and how many units. */
type StandIn = { readonly skill: number; readonly row: number; readonly units: number }

/** Per requirement what adds most to it; of skills that add as much the nearest. */
function bestStandIns(levels: ReadonlyMap<number, number>, job: JobWithStandIns): (StandIn | undefined)[] {
  const { requirement, units, last, before } = job.standIns
  const best: (StandIn | undefined)[] = job.requirements.map(() => undefined)
  for (const [skill, level] of levels) {
    for (let next = last[skill] ?? 0; next !== 0; next = before[next - 1] ?? 0) {
      const one = { skill, row: next - 1, units: units[(next - 1) * 8 + level] ?? 0 }
      const at = requirement[one.row] ?? 0
      const known = best[at]
      const more = one.units - (known?.units ?? 0)
      if (more > 0 || (known && more === 0 && one.row < known.row)) best[at] = one
    }
  }
  return best
}

function findingOf(
  requirement: Requirement,
  best: StandIn | undefined,
  levels: ReadonlyMap<number, number>,
  job: PreparedJob,
  numbering: Numbering,
): RequirementFinding {
  const units = best?.units ?? 0
  const via = best?.skill
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
    ...(via === undefined || via === requirement.skill
      ? {}
      : { via: numbering.uri(via), viaShare: Math.round((units / requirement.units) * 100) / 100 }),
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
  const weeks = weeksNeeded(job, findings) ?? Number.POSITIVE_INFINITY
  return readyInTime(job, Math.round(weeks * 1000)) ? 1 : 2
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
