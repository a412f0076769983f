import type { StackingFacts } from '#planning/stackedJobs/wholeStacking.ts'
import type { PartJob } from './partJob.ts'

type Parts = ReadonlyMap<string, PartJob>
type Ask = { readonly employerId: string; readonly employer: string; readonly parts: readonly PartJob[] }

/** Hours that lack, and whom to ask for them: on any one of the days the same hours would do the same. */
export type MissingHours = {
  readonly days: number[]
  readonly from: number
  readonly to: number
  readonly months: number[]
  readonly hours: number
  readonly more: number
  readonly asks: readonly Ask[]
}

/**
 * What a run said of the hours that lack, in records.
 * In: what it said, which record each number is, the part-jobs. Out: null when it said nothing.
 */
export function missingTold(facts: StackingFacts | undefined, partIds: readonly string[], parts: Parts) {
  if (!facts) return null
  const { found, isAll, tried } = facts.missing
  const told = new Map<string, MissingHours>()
  for (const { day, asks, months, ...hours } of found) {
    const asked = asks.flatMap(({ employer, job }) => {
      const helped = job.flatMap((number) => parts.get(partIds[number] ?? '') ?? [])
      const one = helped.find((part) => employerNumber(partIds, parts, part) === employer)
      return one ? [{ employerId: one.employerId, employer: one.employer, parts: helped }] : []
    })
    const key = JSON.stringify([
      hours,
      months,
      asked.map((ask) => [ask.employerId, ask.parts.map((part) => part.id)]),
    ])
    const same = told.get(key)
    if (same) same.days.push(day)
    else told.set(key, { ...hours, days: [day], months: months.map((month) => month + 1), asks: asked })
  }
  return { isAll, tried, found: [...told.values()] }
}

/** Employers are numbered as they come along the parts of the run. */
function employerNumber(partIds: readonly string[], parts: Parts, part: PartJob): number {
  const employers = [...new Set(partIds.map((partId) => parts.get(partId)?.employerId))]
  return employers.indexOf(part.employerId)
}
