import {
  monthsAYear,
  type Part,
  type StackedJobsInstance,
  type StackedJobsPlan,
  type StackingRules,
  travelBetween,
} from './instance.ts'

/** What a check of a plan found; the job counts from 0 in the plan's own order. */
export type StackedJobsCheck = {
  readonly faults: readonly StackingFault[]
  readonly objective: number
  readonly fullJobs: number
  /** Hours a week times months, of all parts in jobs. */
  readonly hourMonths: number
}

export type StackingFault =
  | { readonly rule: 'unknownPart' | 'usedTwice'; readonly job: number; readonly part: number }
  | { readonly rule: 'parts' | 'tags'; readonly job: number; readonly found: number }
  | { readonly rule: 'hours' | 'sites'; readonly job: number; readonly month: number; readonly found: number }
  | { readonly rule: 'travel'; readonly job: number; readonly parts: readonly [number, number] }
  | {
      readonly rule: 'clash'
      readonly job: number
      readonly parts: readonly [number, number]
      readonly day: number
    }
  | { readonly rule: 'apart'; readonly job: number; readonly parts: readonly [number, number] }
  | { readonly rule: 'together'; readonly job: number; readonly group: readonly number[] }

/**
 * Checks a plan against every rule and counts what it is worth.
 * In: an instance, a plan. Out: what is wrong (nothing: the plan holds), and its worth by the contract's objective,
 * where an unknown part counts for nothing.
 */
export function checkStackedJobs(instance: StackedJobsInstance, plan: StackedJobsPlan): StackedJobsCheck {
  const byId = new Map(instance.parts.map((part) => [part.id, part]))
  const used = new Set<number>()
  const faults: StackingFault[] = []
  let objective = 0
  let hourMonths = 0
  for (const [job, ids] of plan.jobs.entries()) {
    for (const id of ids) {
      if (!byId.has(id)) faults.push({ rule: 'unknownPart', job, part: id })
      if (used.has(id)) faults.push({ rule: 'usedTwice', job, part: id })
      used.add(id)
    }
    const parts = ids.flatMap((id) => byId.get(id) ?? [])
    faults.push(...faultsOfJob(instance.rules, parts, job))
    hourMonths += hourMonthsOf(parts)
    objective += worthOfJob(instance.rules, parts)
  }
  return { faults, objective, fullJobs: plan.jobs.length, hourMonths }
}

/** In: the rules, the parts of one job. Out: what the job counts for, whether it holds or not. */
export const worthOfJob = (rules: StackingRules, parts: readonly Part[]): number =>
  rules.wJob + hourMonthsOf(parts) - rules.wSite * sitesOf(parts) + nearWorth(rules, parts)

function nearWorth({ near }: StackingRules, parts: readonly Part[]): number {
  if (!near) return 0
  const ids = new Set(parts.map((part) => part.id))
  return near.worth * near.groups.filter((group) => group.every((id) => ids.has(id))).length
}

/** In: the rules, the parts of one job, its number. Out: every rule it breaks. */
export function faultsOfJob(rules: StackingRules, parts: readonly Part[], job: number): StackingFault[] {
  const faults: StackingFault[] = []
  if (parts.length > rules.maxParts) faults.push({ rule: 'parts', job, found: parts.length })
  const tags = new Set(parts.flatMap((part) => part.tags)).size
  if (tags > rules.maxTags) faults.push({ rule: 'tags', job, found: tags })
  for (let month = 0; month < monthsAYear; month += 1) {
    const active = parts.filter((part) => part.months.includes(month))
    const hours = active.reduce((sum, part) => sum + part.hours, 0)
    if (hours < rules.minHours || hours > rules.maxHours)
      faults.push({ rule: 'hours', job, month, found: hours })
    const sites = sitesOf(active)
    if (sites > rules.maxSitesPerMonth) faults.push({ rule: 'sites', job, month, found: sites })
  }
  const ids = new Set(parts.map((part) => part.id))
  for (const group of rules.together ?? [])
    if (group.some((id) => ids.has(id)) && !group.every((id) => ids.has(id)))
      faults.push({ rule: 'together', job, group })
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) faults.push(...faultsOfPair(rules, one, other, job))
  return faults
}

/** In: the rules, two parts, the number of their job. Out: why they cannot go together. */
export function faultsOfPair(rules: StackingRules, one: Part, other: Part, job: number): StackingFault[] {
  const faults: StackingFault[] = []
  const parts = [one.id, other.id] as const
  if (isApart(rules, one.id, other.id)) faults.push({ rule: 'apart', job, parts })
  if (!one.months.some((month) => other.months.includes(month))) return faults
  const travel = travelBetween(one.site, other.site)
  if (travel > rules.maxTravel) faults.push({ rule: 'travel', job, parts })
  for (const [day, from, to] of one.slots)
    for (const [otherDay, otherFrom, otherTo] of other.slots)
      if (day === otherDay && !(to + travel <= otherFrom || otherTo + travel <= from))
        faults.push({ rule: 'clash', job, parts, day })
  return faults
}

const isApart = ({ apart = [] }: StackingRules, one: number, other: number): boolean =>
  apart.some(([first, second]) => (first === one && second === other) || (first === other && second === one))

const sitesOf = (parts: readonly Part[]) => new Set(parts.map((part) => part.site.join(' '))).size

const hourMonthsOf = (parts: readonly Part[]) =>
  parts.reduce((sum, part) => sum + part.hours * part.months.length, 0)
