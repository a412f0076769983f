import type { Effort } from './effort.ts'
import type { Heard } from './planned.ts'
import { type AnyInstance, type AnyPlanned, type Goal, planOf, type Solvers } from './planOf.ts'
import { planWholeStacking, type StackingTask } from './stackedJobs/wholeStacking.ts'
import { planWholeTrain, type TrainTask } from './train/wishes/wholeTrain.ts'

/** What a planner can be asked to do on a thread of its own: for each kind of work what it needs. */
type Needs = {
  /** A plan of an instance as it stands. */
  plan: { readonly instance: AnyInstance; readonly goal: Goal }
  /** A train with wishes, and the questions that people ask beside it. */
  train: TrainTask
  /** Full jobs with some that are kept, and the hours that would make more. */
  stackedJobs: StackingTask
}

export type Task = { [K in keyof Needs]: { readonly kind: K } & Needs[K] }[keyof Needs]

type Work<K extends keyof Needs> = (
  task: Needs[K],
  effort: Effort,
  solvers: Solvers,
  heard?: Heard<unknown>,
) => AnyPlanned | Promise<AnyPlanned>

/** How each kind of work is done. */
const works: { readonly [K in keyof Needs]: Work<K> } = {
  plan: ({ instance, goal }, effort, solvers, heard) => planOf(instance, goal, effort, solvers, heard),
  train: (task, effort, _, heard) => planWholeTrain(task, effort, heard),
  stackedJobs: async (task, effort, solvers, heard) =>
    planWholeStacking(task, effort, await solvers.packing(), heard),
}

/**
 * Does a task.
 * In: the task, how long, what loads a solver where one is needed, who hears of better plans. Out: what it came to.
 */
export async function performTask(
  task: Task,
  effort: Effort,
  solvers: Solvers,
  heard?: Heard<unknown>,
): Promise<AnyPlanned> {
  const work = works[task.kind] as Work<typeof task.kind>
  return work(task, effort, solvers, heard)
}
