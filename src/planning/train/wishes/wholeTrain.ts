import { type Effort, effortOfIterations } from '../../effort.ts'
import type { Heard } from '../../planned.ts'
import type { AnyPlanned } from '../../planOf.ts'
import type { TrainInstance } from '../instance.ts'
import { planTrainWithWishes } from './planTrainWithWishes.ts'
import { type HowMany, howManyReadyBy, type OneMoreSeat, oneMoreSeat } from './readyBy.ts'
import type { TrainWishes } from './wishes.ts'

export type TrainTask = {
  readonly instance: TrainInstance
  readonly wishes: TrainWishes
  /** The week by which people have to be ready: the start of the job. */
  readonly week: number
}

/** What is told beside the plan of a train. */
export type TrainFacts = {
  readonly oneMoreSeat: readonly OneMoreSeat[]
  readonly howMany: HowMany
}

/** Steps of the questions beside the plan: small trains get more, and none takes more than part of a second. */
const stepsInAll = 6_000_000

/**
 * A train as people ask for it: the plan, and what one more seat would give, and how many can be ready in time.
 * In: the task, how long the plan itself may take, who hears of better plans. Out: the plan with `TrainFacts`.
 */
export function planWholeTrain(
  { instance, wishes, week }: TrainTask,
  effort: Effort,
  heard?: Heard<unknown>,
): AnyPlanned {
  const planned = planTrainWithWishes(instance, wishes, effort, heard)
  if (planned.kind !== 'plan') return planned
  const steps = Math.max(
    20,
    Math.round(
      stepsInAll / (instance.n * instance.m * (instance.H + instance.n * instance.m * 4)) / (instance.m + 1),
    ),
  )
  const again = () => effortOfIterations(Math.min(steps, 3000), effort.seed)
  const { atLeast, atMost } = howManyReadyBy(instance, wishes, week, again())
  const inPlan = planned.plan.end.filter((end) => end <= week).length
  const facts: TrainFacts = {
    oneMoreSeat: oneMoreSeat(instance, wishes, again),
    howMany: { atLeast: Math.max(atLeast, inPlan), atMost: Math.max(atMost, inPlan) },
  }
  return { ...planned, facts }
}
