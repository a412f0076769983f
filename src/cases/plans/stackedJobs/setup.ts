import { z } from 'zod'
import { fold } from '#method/fold.ts'
import type { StackedJobsInstance } from '#planning/stackedJobs/instance.ts'
import { sitesInMinutes } from '#planning/stackedJobs/sites.ts'
import type { Scope } from '../../case.ts'
import { lockDraft } from '../lockDraft.ts'
import { loadPlan } from '../planRecord.ts'
import type { PartJob } from './partJob.ts'

export const stackingRules = z.object({
  minHours: z.number(),
  maxHours: z.number(),
  maxParts: z.number(),
  maxSitesPerMonth: z.number(),
  maxTravel: z.number(),
  maxTags: z.number(),
  minutesPerKm: z.number(),
})
export type StackingSettings = z.output<typeof stackingRules>

/** What people usually want of a full job, by bicycle: a starting point, to be changed in the plan. */
export const usualRules: StackingSettings = {
  minHours: 24,
  maxHours: 36,
  maxParts: 4,
  maxSitesPerMonth: 3,
  maxTravel: 30,
  maxTags: 6,
  minutesPerKm: 5,
}

/** Parts were taken out of a full job, or put apart from each other. */
export const splitKinds = ['out', 'apart'] as const

const split = z.object({
  id: z.uuid(),
  kind: z.enum(splitKinds),
  /** The part-jobs that go out, or that are never in one job. */
  parts: z.array(z.uuid()),
  /** The others of the job that was split. */
  rest: z.array(z.uuid()),
  why: z.string().nullable(),
  on: z.string(),
})
export type Split = z.output<typeof split>

/** What people chose for stacked jobs; kept as it is in `plan.setup`. */
export const stackedSetup = z.object({
  rules: stackingRules,
  /** Full jobs that stay as they are, each by its part-jobs. */
  keep: z.array(z.array(z.uuid())),
  splits: z.array(split).default([]),
})
export type StackedSetup = z.output<typeof stackedSetup>

/** Which record each number of a run stands for: employers and sites by the number of a part. */
export type StackedAbout = { readonly partIds: readonly string[] }

/** So many runs back the newest answers are looked for: those after it may have been called off. */
export const runsBack = 12

/** A full job counts for so much that one more always wins over hours; a site costs little. */
export const worth = { wJob: 10_000, wSite: 20 }

export const loadStackedPlan = (scope: Scope, planId: string) =>
  loadPlan(scope, planId, 'stackedJobs', stackedSetup)

/** Changes what was chosen for a plan in the making. Out: what is chosen now. */
export async function changeSetup(
  scope: Scope,
  planId: string,
  change: (setup: StackedSetup) => StackedSetup,
): Promise<StackedSetup> {
  await lockDraft(scope, planId)
  const setup = change((await loadStackedPlan(scope, planId)).setup)
  await scope.tx
    .updateTable('plan')
    .set((eb) => ({ setup: JSON.stringify(setup), version: eb('version', '+', 1) }))
    .where('id', '=', planId)
    .execute()
  return setup
}

/** In: part-jobs, the rules. Out: the same in numbers; a part's id is its place in the list. */
export function stackedInstance(parts: readonly PartJob[], rules: StackingSettings): StackedJobsInstance {
  const { minutesPerKm, ...limits } = rules
  const employers = [...new Set(parts.map((part) => part.employerId))]
  const sites = sitesInMinutes(
    parts.map(({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
    ),
    minutesPerKm,
  )
  return {
    type: 'stackedJobs',
    rules: { ...limits, ...worth },
    parts: parts.map((part, id) => ({
      id,
      employer: employers.indexOf(part.employerId),
      site: sites[id] ?? [0, 0],
      months: part.months.map((month) => month - 1),
      slots: part.slots,
      hours: part.hours,
      tags: part.skills.map(fold),
    })),
  }
}
