import type { ProposalStatus } from './lifecycles/proposal.ts'
import type { TrajectoryStatus } from './lifecycles/trajectory.ts'
import type { OutcomeKind } from './outcomes.ts'
import { type StepKey, type StepOrder, stepsInOrder } from './steps.ts'

export type WayFacts = {
  order: StepOrder
  /** The candidate's own trajectory, when there is one. */
  trajectory: TrajectoryStatus | null
  /** How the trajectory ended, when it did. */
  outcome: OutcomeKind | null
  /** The furthest proposal, when there is no trajectory yet. */
  proposal: ProposalStatus | null
}

export type WayStop = { step: StepKey; state: 'done' | 'now' | 'next' }

const stepOfTrajectory: Record<TrajectoryStatus, StepKey> = {
  designing: 'trajectory',
  agreed: 'trajectory',
  learningIn: 'learningIn',
  goGiven: 'regularJob',
  ended: 'regularJob',
}

/**
 * The step where somebody is now, as the candidate sees it.
 * In: the facts. Out: the step.
 */
export function stepNow({ trajectory, proposal }: WayFacts): StepKey {
  if (trajectory) return stepOfTrajectory[trajectory]
  if (proposal === null || proposal === 'withdrawn' || proposal === 'notChosen') return 'inView'
  return 'match'
}

/**
 * The six stops of "my way": what is behind, where I am, what comes.
 * In: the facts. Out: six stops in the order of this trajectory; after a reached job all are done.
 */
export function wayOf(facts: WayFacts): WayStop[] {
  const order = stepsInOrder(facts.order)
  const here = order.indexOf(stepNow(facts))
  const reached = facts.trajectory === 'ended' && facts.outcome === 'intendedJob'
  return order.map((step, place) => ({
    step,
    state: reached || place < here ? 'done' : place === here ? 'now' : 'next',
  }))
}
