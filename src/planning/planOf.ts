import { blockingPairs } from './cohort/blocking.ts'
import { checkCohort } from './cohort/check.ts'
import type { CohortInstance, CohortPlan } from './cohort/instance.ts'
import { planCohort } from './cohort/planCohort.ts'
import type { PathInstance } from './developmentPath/instance.ts'
import { planPath } from './developmentPath/planPath.ts'
import type { Effort } from './effort.ts'
import type { PackingSolver } from './packing.ts'
import type { Heard, Planned } from './planned.ts'
import type { StackedJobsInstance } from './stackedJobs/instance.ts'
import { planStackedJobs } from './stackedJobs/planStackedJobs.ts'
import type { TrainInstance } from './train/instance.ts'
import { planTrain } from './train/planTrain.ts'
import type { TrainingGroupsInstance } from './trainingGroups/instance.ts'
import { planTrainingGroups } from './trainingGroups/planTrainingGroups.ts'
import type { SolveProgram } from './trainingGroups/program.ts'

/** An instance of any problem that is planned here. */
export type AnyInstance =
  | TrainInstance
  | StackedJobsInstance
  | CohortInstance
  | TrainingGroupsInstance
  | PathInstance

export const instanceTypes = [
  'train',
  'stackedJobs',
  'cohort',
  'trainingGroups',
  'developmentPath',
] as const satisfies readonly AnyInstance['type'][]

/** Load a solver, for a problem that needs it. */
export type Solvers = {
  readonly packing: () => Promise<PackingSolver>
  readonly program: () => Promise<SolveProgram>
}

/** Of a cohort: which of its two answers. Other problems have one. */
export const goals = ['stable', 'value'] as const
export type Goal = (typeof goals)[number]

/** A plan of any problem; facts are what the answer tells beside the plan. */
export type AnyPlanned = Planned<unknown> & { readonly facts?: object }

/** Whether more is better. */
export const isMost = ({ type }: AnyInstance): boolean => mostOf[type]

const mostOf: Readonly<Record<AnyInstance['type'], boolean>> = {
  train: false,
  stackedJobs: true,
  cohort: true,
  trainingGroups: false,
  developmentPath: false,
}

/**
 * Plans whatever problem it is.
 * In: an instance, of a cohort which answer, how long, what loads a solver where one is needed, who hears of better
 * plans. Out: the plan, or what clashes.
 */
export async function planOf(
  instance: AnyInstance,
  goal: Goal,
  effort: Effort,
  solvers: Solvers,
  heard?: Heard<unknown>,
): Promise<AnyPlanned> {
  switch (instance.type) {
    case 'train':
      return planTrain(instance, effort, heard)
    case 'stackedJobs':
      return planStackedJobs(instance, effort, await solvers.packing(), heard)
    case 'cohort':
      return planBothAnswers(instance, goal, effort, heard)
    case 'trainingGroups':
      return planTrainingGroups(instance, effort, await solvers.program(), heard)
    case 'developmentPath':
      return planPath(instance, effort, heard)
  }
}

/** The two answers of a cohort are always told of side by side; the goal says which is the plan. */
function planBothAnswers(
  instance: CohortInstance,
  goal: Goal,
  effort: Effort,
  heard?: Heard<unknown>,
): AnyPlanned {
  const chosen = planCohort(instance, goal, effort, heard)
  const other = planCohort(instance, goal === 'stable' ? 'value' : 'stable', effort)
  if (chosen.kind !== 'plan' || other.kind !== 'plan') return chosen
  const [stable, value] = goal === 'stable' ? [chosen, other] : [other, chosen]
  return {
    ...chosen,
    facts: { stable: figuresOf(instance, stable.plan), value: figuresOf(instance, value.plan) },
  }
}

function figuresOf(instance: CohortInstance, plan: CohortPlan) {
  const { objective, matched } = checkCohort(instance, plan)
  const pairs = blockingPairs(instance, plan)
  return {
    objective,
    matched,
    matchedCandidates: plan.assign.flatMap((track, candidate) => (track >= 0 ? [candidate] : [])),
    blockingPairs: pairs.length,
    blocking: pairs.map((one) => [one.candidate, one.track]),
  }
}
