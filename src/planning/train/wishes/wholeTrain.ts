import { type Effort, partOf } from '../../effort.ts'
import type { Heard } from '../../planned.ts'
import type { AnyPlanned } from '../../planOf.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { type Asked, type HowMany, howManyReadyBy, type OneMoreSeat, oneMoreSeat } from './facts.ts'
import { planTrainWithWishes } from './planTrainWithWishes.ts'
import type { TrainWishes } from './wishes.ts'

export type TrainTask = {
  readonly instance: TrainInstance
  readonly wishes: TrainWishes
  /** The week by which people have to be ready: the start of the job. */
  readonly week: number
}

/** What is told beside the plan of a train, as far as there was time. */
export type TrainFacts = {
  /** Places that are not there were not reckoned. */
  readonly oneMoreSeat: readonly OneMoreSeat[]
  /** Null when it was not reckoned. */
  readonly howMany: HowMany | null
}

/** How much of the effort the plan itself may take; the questions beside it have the rest. */
const forThePlan = 0.8
/** A question beside the plan gets no more tries than this, whatever is left. */
const mostTries = 3000

/**
 * A train as people ask for it: the plan, and what one more seat would give, and how many can be ready in time.
 * In: the task, how long all of it may take, who hears of better plans. Out: the plan with `TrainFacts`.
 */
export function planWholeTrain(task: TrainTask, effort: Effort, heard?: Heard<unknown>): AnyPlanned {
  const { instance, wishes } = task
  const planned = planTrainWithWishes(instance, wishes, partOf(effort, forThePlan), heard)
  if (planned.kind !== 'plan') return planned
  return { ...planned, facts: factsOf(task, planned.plan, effort) }
}

function factsOf({ instance, wishes, week }: TrainTask, plan: TrainPlan, effort: Effort): TrainFacts {
  const ask = <T>(question: (asked: Asked) => T, after: number): T => {
    const used = effort.used()
    const tries = partOf(effort, used + (1 - used) / (after + 1), mostTries)
    return question({ instance, wishes, plan, effort, tries })
  }
  const howMany = ask((asked) => howManyReadyBy(asked, week), instance.m)
  const more = instance.capacity.map((_, place) =>
    ask((asked) => oneMoreSeat(asked, place), instance.m - place - 1),
  )
  return { oneMoreSeat: more.filter((one) => one !== null), howMany }
}
