import { monthsAYear, type Part, type StackingRules } from './instance.ts'

/** In: the rules, parts. Out: how many full jobs they can make at most, by the month with the fewest hours. */
export function mostJobsOf(rules: StackingRules, parts: readonly Part[]): number {
  if (rules.minHours <= 0) return parts.length
  const hours = new Float64Array(monthsAYear)
  for (const part of parts)
    for (const month of new Set(part.months)) hours[month] = (hours[month] as number) + part.hours
  const fewest = hours.reduce((least, one) => Math.min(least, one))
  return Math.min(parts.length, Math.floor(fewest / rules.minHours + 1e-9))
}

/** In: the rules, parts. Out: what no plan of them can count for more than, whatever the days and the travel. */
export function roughBound(rules: StackingRules, parts: readonly Part[]): number {
  const hourMonths = parts.reduce((sum, part) => sum + Math.max(0, part.hours) * part.months.length, 0)
  const most = mostJobsOf(rules, parts)
  const aJob = Math.max(0, rules.wJob - Math.max(0, rules.wSite))
  const sitesThatPay = Math.max(0, -rules.wSite) * parts.length
  return most === 0 ? 0 : most * aJob + hourMonths + sitesThatPay + mostNear(rules, parts)
}

function mostNear({ near }: StackingRules, parts: readonly Part[]): number {
  if (!near) return 0
  const ids = new Set(parts.map((part) => part.id))
  return near.worth * near.groups.filter((group) => group.every((id) => ids.has(id))).length
}
