import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import {
  type StackedJobsInstance,
  type StackedJobsPlan,
  travelBetween,
} from '#planning/stackedJobs/instance.ts'
import type { StackingFacts, StackingTask } from '#planning/stackedJobs/wholeStacking.ts'
import { allow, type Scope, view } from '../../case.ts'
import { id } from '../../fields.ts'
import type { Asks } from '../../matching/asJob.ts'
import { lastRuns } from '../runs.ts'
import { openQuestions } from './askHours.ts'
import { isAsPlanned, keyOf } from './asPlanned.ts'
import { type Fits, forWhom } from './forWhom.ts'
import { partJobs } from './listPartJobs.ts'
import { missingTold } from './missingTold.ts'
import { asPart, type PartJob } from './partJob.ts'
import { proposalOf, type StackedRun } from './proposal.ts'
import { loadStackedPlan, runsBack, type StackedAbout, type StackedSetup } from './setup.ts'
import { splitsTold } from './splits.ts'

/** One plan of full jobs: the jobs with their parts, for whom, what is left over, what lacks; and the plan before it. */
export const viewStacking = view({
  name: 'viewStacking',
  rule: allow('plan', 'read', (input: { planId: string }) => input.planId),
  input: z.object({ planId: id }),
  async run(scope, { planId }) {
    const plan = await loadStackedPlan(scope, planId)
    const parts = new Map((await partJobs(scope).execute()).map((row) => [row.id, asPart(row)]))
    const used = new Set(await usedParts(scope))
    const runs = await lastRuns<StackedJobsPlan, StackedAbout>(scope, planId, runsBack)
    const [run = null] = runs
    const made = runs.filter((one) => one.answer?.kind === 'plan')
    const told = made[0] ? toldOf(made[0], parts, used, plan.setup) : null
    const fits = told ? await whoFits(scope, told.jobs) : []
    return {
      plan,
      run,
      told: told && { ...told, jobs: told.jobs.map((job, at) => ({ ...job, fits: fits[at] ?? [] })) },
      before: made[1] ? jobKeys(made[1]) : null,
      now: made[0] ? jobKeys(made[0]) : null,
      splits: splitsTold(plan.setup, run, parts),
      asked: await openQuestions(
        scope,
        [...parts.values()].map((part) => part.employerId),
      ),
      title: (partId: string) => parts.get(partId)?.title ?? '…',
    }
  },
})

export type StackingData = Awaited<ReturnType<(typeof viewStacking)['run']>>
export type ToldJob = NonNullable<StackingData['told']>['jobs'][number]

async function usedParts({ tx }: Scope): Promise<string[]> {
  const rows = await tx.selectFrom('stackedJobPart').select('partJobId').orderBy('partJobId').execute()
  return rows.map((row) => row.partJobId)
}

/** The jobs of a run, each as the ids of its parts in one order: two runs are compared by these. */
const jobKeys = (run: StackedRun): string[][] => proposalOf(run)?.jobs.map((job) => job.toSorted()) ?? []

type Parts = ReadonlyMap<string, PartJob>

function toldOf(run: StackedRun, parts: Parts, used: ReadonlySet<string>, setup: StackedSetup) {
  if (run.answer?.kind !== 'plan') throw new TypeError('a run without a plan')
  const { instance } = run.task as unknown as StackingTask
  const { partIds } = run.about
  const { plan, facts } = run.answer
  const kept = new Set(setup.keep.map(keyOf))
  const jobs = plan.jobs.map((numbers) => {
    const own = numbers.flatMap((number) => parts.get(partIds[number] ?? '') ?? [])
    return {
      parts: own,
      isGone:
        own.length < numbers.length || own.some((part) => used.has(part.id) || part.withdrawnAt !== null),
      isChanged: numbers.some((number) => {
        const part = parts.get(partIds[number] ?? '')
        return part !== undefined && !isAsPlanned(part, instance.parts[number])
      }),
      isKept: kept.has(keyOf(own.map((part) => part.id))),
      isStacked: new Set(own.map((part) => part.employerId)).size > 1,
      hoursByMonth: hoursByMonth(own),
      sites: new Set(own.map((part) => part.site ?? part.employer)).size,
      travel: longestTravel(instance, numbers),
    }
  })
  const inJobs = new Set(plan.jobs.flat())
  const left = partIds.flatMap((partId, number) => (inJobs.has(number) ? [] : (parts.get(partId) ?? [])))
  return {
    jobs,
    left,
    missing: missingTold(facts as StackingFacts | undefined, partIds, parts),
    unknownSites: partIds.filter((partId) => parts.get(partId)?.latitude === null).length,
  }
}

const hoursByMonth = (own: readonly PartJob[]): number[] =>
  Array.from({ length: 12 }, (_, at) =>
    own.reduce((sum, part) => sum + (part.months.includes(at + 1) ? part.hours : 0), 0),
  )

/** Minutes between the two parts that lie furthest apart, of those that share a month. */
function longestTravel({ parts }: StackedJobsInstance, numbers: readonly number[]): number {
  const own = numbers.flatMap((number) => parts[number] ?? [])
  return Math.max(
    0,
    ...own.flatMap((one, at) =>
      own
        .slice(at + 1)
        .filter((other) => one.months.some((month) => other.months.includes(month)))
        .map((other) => travelBetween(one.site, other.site)),
    ),
  )
}

function whoFits(
  scope: Scope,
  jobs: readonly { parts: readonly PartJob[]; hoursByMonth: readonly number[] }[],
): Promise<Fits[][]> {
  if (!mayEver('candidate', 'match', scope.actor.role)) return Promise.resolve([])
  return forWhom(scope, jobs.map(asAsks))
}

/** A full job as the match sees one: the skills of all its parts, and the hours of its months. */
function asAsks(
  { parts, hoursByMonth }: { parts: readonly PartJob[]; hoursByMonth: readonly number[] },
  at: number,
): Asks {
  const skills = [...new Set(parts.flatMap((part) => part.skills))]
  return {
    id: `stapel ${at}`,
    skills: skills.map((skill) => ({ skill, level: null, essential: true })),
    hoursMin: Math.floor(Math.min(...hoursByMonth)),
    hoursMax: Math.ceil(Math.max(...hoursByMonth)),
    shifts: [],
    dutchLevel: null,
    city: parts[0]?.city ?? null,
    travelMinutes: null,
    expectedFrom: null,
  }
}
