import type { TrajectoryStatus } from '../lifecycles/trajectory.ts'
import { isKeyOf } from '../lists.ts'
import { outcomeKeys, outcomes } from '../outcomes.ts'
import { type StepKey, type StepOrder, stepsInOrder } from '../steps.ts'

export type StopState = 'done' | 'now' | 'next' | 'skipped'

export type ProgressFacts = {
  readonly status: TrajectoryStatus
  readonly order: StepOrder
  /** Whether the plan was ever set (an agreement, or the move to 'agreed'). */
  readonly planSet: boolean
  /** Whether somebody ever started learning in; a direct hire never does. */
  readonly started: boolean
  readonly outcome: string | null
}

/**
 * The six steps of one trajectory as stops on the line.
 * The job is in view, mapped and matched before a trajectory exists. Starting with an open plan leaves its stop
 * skipped; a direct hire skips learning in; without work at the end the last stop is skipped.
 * In: facts. Out: one stop per step, in the order of steps 3 and 4 of this trajectory.
 */
export function progressOf(facts: ProgressFacts): { step: StepKey; state: StopState }[] {
  return stepsInOrder(facts.order).map((step) => ({ step, state: stateOf(step, facts) }))
}

function stateOf(step: StepKey, facts: ProgressFacts): StopState {
  if (step === 'inView' || step === 'mapping' || step === 'match') return 'done'
  if (step === 'trajectory') return planStop(facts)
  if (step === 'learningIn') return learningStop(facts)
  return jobStop(facts)
}

function planStop({ status, planSet }: ProgressFacts): StopState {
  if (status === 'designing') return 'now'
  return planSet ? 'done' : 'skipped'
}

function learningStop({ status, started }: ProgressFacts): StopState {
  if (status === 'designing') return 'next'
  if (status === 'agreed' || status === 'learningIn') return 'now'
  return started || status === 'goGiven' ? 'done' : 'skipped'
}

function jobStop({ status, outcome }: ProgressFacts): StopState {
  if (status === 'goGiven') return 'now'
  if (status !== 'ended') return 'next'
  return isKeyOf(outcomeKeys, outcome) && outcomes[outcome].atWork ? 'done' : 'skipped'
}
