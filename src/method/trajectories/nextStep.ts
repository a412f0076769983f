import { addDays, type PlainDate } from '../dates.ts'
import type { TrajectoryStatus } from '../lifecycles/trajectory.ts'
import { isKeyOf } from '../lists.ts'
import { outcomeKeys, outcomes } from '../outcomes.ts'

/** What a trajectory asks of the coach now: one thing, with the day it is about where there is one. */
export const nextStepKeys = [
  'writePlan',
  'makeAgreement',
  'offerAgreement',
  'waitForSignatures',
  'setTrajectory',
  'bookPlace',
  'startLearning',
  'afterNoGo',
  'holdEvaluation',
  'planJointEvaluation',
  'moveOn',
  'decideGo',
  'awaitEvaluation',
  'planEvaluation',
  'recordJob',
  'askAfterwards',
  'awaitAftercare',
  'proposeElsewhere',
  'scoreFactors',
  'allDone',
] as const
export type NextStepKey = (typeof nextStepKeys)[number]

export type NextStep = { readonly key: NextStepKey; readonly on?: PlainDate }

export type NextStepFacts = {
  readonly status: TrajectoryStatus
  readonly today: PlainDate
  readonly partsMissing: number
  readonly agreement: 'draft' | 'offered' | 'signed' | null
  readonly startsOn: PlainDate | null
  readonly expectedUntil: PlainDate | null
  readonly hasStay: boolean
  /** The day on which the running stay ends. */
  readonly stayEndsOn: PlainDate | null
  readonly nextEvaluationOn: PlainDate | null
  readonly jointMissing: boolean
  readonly lastVerdict: 'go' | 'noGo' | null
  readonly outcome: string | null
  readonly aftercareOn: PlainDate | null
  readonly proposedElsewhere: boolean
  readonly factorsScored: boolean
}

/** How many days ahead the end of learning in asks for a go or no-go. */
const decideAheadDays = 14

/**
 * The one thing that a trajectory asks now: by its status, then by its dates, the most urgent first.
 * In: facts. Out: the step, with its day.
 */
export function nextStepOf(facts: NextStepFacts): NextStep {
  return byStatus[facts.status](facts)
}

const byStatus: Record<TrajectoryStatus, (facts: NextStepFacts) => NextStep> = {
  designing(facts) {
    if (facts.agreement === 'signed') return { key: 'setTrajectory' }
    if (facts.agreement === 'offered') return { key: 'waitForSignatures' }
    if (facts.agreement === 'draft') return { key: 'offerAgreement' }
    return { key: facts.partsMissing > 0 ? 'writePlan' : 'makeAgreement' }
  },
  agreed({ hasStay, startsOn }) {
    if (!hasStay) return { key: 'bookPlace' }
    return startsOn ? { key: 'startLearning', on: startsOn } : { key: 'startLearning' }
  },
  learningIn: learning,
  goGiven: () => ({ key: 'recordJob' }),
  ended: afterwards,
}

function learning(facts: NextStepFacts): NextStep {
  const { today, nextEvaluationOn, stayEndsOn, expectedUntil } = facts
  if (facts.lastVerdict === 'noGo') return { key: 'afterNoGo' }
  if (nextEvaluationOn && nextEvaluationOn <= today) return { key: 'holdEvaluation', on: nextEvaluationOn }
  if (facts.jointMissing) return { key: 'planJointEvaluation' }
  if (stayEndsOn && stayEndsOn <= today) return { key: 'moveOn', on: stayEndsOn }
  if (expectedUntil && expectedUntil <= addDays(today, decideAheadDays))
    return { key: 'decideGo', on: expectedUntil }
  if (!facts.hasStay) return { key: 'bookPlace' }
  return nextEvaluationOn ? { key: 'awaitEvaluation', on: nextEvaluationOn } : { key: 'planEvaluation' }
}

function afterwards(facts: NextStepFacts): NextStep {
  const atWork = isKeyOf(outcomeKeys, facts.outcome) && outcomes[facts.outcome].atWork
  if (!atWork && facts.outcome !== 'furtherLearning' && !facts.proposedElsewhere)
    return { key: 'proposeElsewhere' }
  if (facts.aftercareOn && facts.aftercareOn <= facts.today)
    return { key: 'askAfterwards', on: facts.aftercareOn }
  if (!facts.factorsScored) return { key: 'scoreFactors' }
  return facts.aftercareOn ? { key: 'awaitAftercare', on: facts.aftercareOn } : { key: 'allDone' }
}
