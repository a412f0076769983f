import type { StackedJobsInstance, StackedJobsPlan } from '#planning/stackedJobs/instance.ts'
import type { StackingTask } from '#planning/stackedJobs/wholeStacking.ts'
import type { Scope } from '../../case.ts'
import { lastRuns, type Run } from '../runs.ts'
import { runsBack, type StackedAbout } from './setup.ts'

export type StackedRun = Run<StackedJobsPlan, StackedAbout>

/** What the newest answer of a plan proposes: full jobs, each by the ids of its part-jobs, and what it was made of. */
export type Proposal = {
  readonly instance: StackedJobsInstance
  readonly jobs: readonly (readonly string[])[]
  /** The number of a part-job in the instance; -1 when it was not planned with. */
  readonly numberOf: (partId: string) => number
}

export async function newestProposal(scope: Scope, planId: string): Promise<Proposal | null> {
  const runs = await lastRuns<StackedJobsPlan, StackedAbout>(scope, planId, runsBack)
  const run = runs.find((one) => one.answer?.kind === 'plan')
  return run ? proposalOf(run) : null
}

/** In: a run that made a plan. Out: what it proposes, in records. */
export function proposalOf({ task, about, answer }: StackedRun): Proposal | null {
  if (answer?.kind !== 'plan') return null
  return {
    instance: (task as unknown as StackingTask).instance,
    jobs: answer.plan.jobs.map((job) => job.map((number) => about.partIds[number] ?? '')),
    numberOf: (partId) => about.partIds.indexOf(partId),
  }
}
