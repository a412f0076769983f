import type { Effort } from '../effort.ts'
import type { PackingSolver } from '../packing.ts'
import { faultsOfJob } from './check.ts'
import { type Gap, gapsOf } from './gaps.ts'
import type { Part, StackedJobsInstance, StackedJobsPlan, StackingRules } from './instance.ts'
import { planStackedJobs } from './planStackedJobs.ts'

/** Hours to ask employers for, and how many more full jobs they make. */
export type MissingHours = {
  readonly day: number
  /** Minutes after midnight. */
  readonly from: number
  readonly to: number
  /** 0 is January. */
  readonly months: readonly number[]
  readonly hours: number
  /** Whom to ask: an employer who has a part that is left over, at the site of that part. */
  readonly asks: readonly Ask[]
  /** More full jobs than what is left over makes by itself, beside the plan. */
  readonly more: number
}

export type Ask = {
  readonly employer: number
  readonly site: Part['site']
  /** The parts that become a full job with these hours. */
  readonly job: readonly number[]
}

/** What was found, best first, and how far was looked. */
export type MissingHoursFound = {
  readonly found: readonly MissingHours[]
  /** Hours of one day (a day, a time, months) that would complete something left over. */
  readonly gaps: number
  /** How many of these were tried by planning with them. */
  readonly tried: number
  /** Whether every group of left over parts was looked at, and every gap tried. */
  readonly isAll: boolean
}

export type HowFar = {
  /** The most hours a week to ask one employer for. */
  readonly mostHours: number
  /** How many gaps to try, those that complete most first. */
  readonly mostTried: number
}

const usualHowFar: HowFar = { mostHours: 8, mostTried: 48 }

/**
 * Which hours of one day, asked of employers who have parts left over, would make more full jobs. The plan stays as
 * it is: what is told is what comes on top of it, each tried by planning what is left over with the hours added.
 * In: an instance, its plan, how long, the solver, how far to look. Out: what was found and how far was looked; a plan
 * that breaks a rule has nothing on top.
 */
export function missingHours(
  instance: StackedJobsInstance,
  plan: StackedJobsPlan,
  effort: Effort,
  solver: PackingSolver,
  howFar: HowFar = usualHowFar,
): MissingHoursFound {
  const used = new Set(plan.jobs.flat())
  const left = instance.parts.filter((part) => !used.has(part.id))
  const rest = { ...instance, rules: rulesOf(instance.rules, left), parts: left }
  const before = planStackedJobs(rest, effort, solver)
  if (before.kind !== 'plan' || !before.isProven) return { found: [], gaps: 0, tried: 0, isAll: false }
  const { gaps, isAll } = gapsOf(rest, howFar.mostHours, effort.isSpent)
  const found: MissingHours[] = []
  let tried = 0
  for (const gap of gaps.slice(0, howFar.mostTried)) {
    const better = tryGap(rest, gap, before.plan.jobs.length, effort, solver)
    if (better === 'stopped') break
    tried += 1
    if (better) found.push(better)
  }
  found.sort((one, other) => other.more - one.more || one.hours - other.hours)
  return { found, gaps: gaps.length, tried, isAll: isAll && tried === gaps.length }
}

/** What was wished of the plan itself is no matter of what is left over; parts that stay apart still do. */
function rulesOf({ together: _, near: __, apart = [], ...rules }: StackingRules, left: readonly Part[]) {
  const ids = new Set(left.map((part) => part.id))
  return { ...rules, apart: apart.filter((pair) => pair.every((id) => ids.has(id))) }
}

/** Plans what is left over with the hours asked of everyone who could give them, then with only those that helped. */
function tryGap(
  rest: StackedJobsInstance,
  gap: Gap,
  jobsBefore: number,
  effort: Effort,
  solver: PackingSolver,
): MissingHours | 'stopped' | null {
  let asked = askedParts(rest, gap)
  for (;;) {
    const planned = planStackedJobs({ ...rest, parts: [...rest.parts, ...asked] }, effort, solver)
    if (planned.kind !== 'plan' || !planned.isProven) return 'stopped'
    const more = planned.plan.jobs.length - jobsBefore
    if (more <= 0) return null
    const needed = asked.filter((part) => isNeeded(rest, part, planned.plan))
    if (needed.length === asked.length) return told(gap, asked, planned.plan, more)
    asked = needed
  }
}

/** The hours as parts with ids of their own, one for each site that can be asked. */
function askedParts(rest: StackedJobsInstance, gap: Gap): Part[] {
  const free = rest.parts.reduce((highest, part) => Math.max(highest, part.id), -1) + 1
  return gap.of.map((part, at) => ({
    id: free + at,
    employer: part.employer,
    site: part.site,
    months: gap.months,
    slots: [[gap.day, gap.from, gap.to]],
    hours: gap.hours,
    tags: [],
  }))
}

/** Whether a job with these hours is none without them. */
function isNeeded(rest: StackedJobsInstance, asked: Part, { jobs }: StackedJobsPlan): boolean {
  const job = jobs.find((ids) => ids.includes(asked.id))
  if (!job) return false
  const parts = rest.parts.filter((part) => job.includes(part.id))
  return faultsOfJob(rest.rules, parts, 0).length > 0
}

function told(gap: Gap, asked: readonly Part[], { jobs }: StackedJobsPlan, more: number): MissingHours {
  const { day, from, to, months, hours } = gap
  const ids = new Set(asked.map((part) => part.id))
  const asks = asked.map(({ id, employer, site }) => ({
    employer,
    site,
    job: (jobs.find((job) => job.includes(id)) ?? []).filter((one) => !ids.has(one)),
  }))
  return { day, from, to, months, hours, asks, more }
}
