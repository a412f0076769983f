import { describe, expect, it } from 'vitest'
import { trajectoryStatuses } from '../lifecycles/trajectory.ts'
import { outcomeKeys } from '../outcomes.ts'
import { stepKeys } from '../steps.ts'
import { doneByMatch } from './doneByMatch.ts'
import { type NextStepFacts, nextStepKeys, nextStepOf } from './nextStep.ts'
import { planState } from './planState.ts'
import { type ProgressFacts, progressOf } from './progress.ts'

const facts: ProgressFacts = {
  status: 'learningIn',
  order: 'matchFirst',
  planSet: true,
  started: true,
  outcome: null,
}
const states = (given: Partial<ProgressFacts>) => progressOf({ ...facts, ...given }).map((one) => one.state)

describe('progress along the six steps', () => {
  it('has every step once and at most one stop of now, in every status and order', () => {
    for (const status of trajectoryStatuses)
      for (const order of ['matchFirst', 'trajectoryFirst'] as const)
        for (const outcome of [null, ...outcomeKeys])
          for (const started of [true, false]) {
            const stops = progressOf({ ...facts, status, order, outcome, started })
            expect(stops.map((one) => one.step).toSorted()).toEqual(stepKeys.toSorted())
            expect(stops.filter((one) => one.state === 'now').length).toBe(status === 'ended' ? 0 : 1)
          }
  })

  it('shows an open start, a direct hire and an end without work as skipped', () => {
    expect(states({ planSet: false })[3]).toBe('skipped')
    expect(states({ status: 'ended', started: false, outcome: 'intendedJob' }).slice(4)).toEqual([
      'skipped',
      'done',
    ])
    expect(states({ status: 'ended', outcome: 'noJob' }).slice(4)).toEqual(['done', 'skipped'])
  })

  it('follows the order of steps 3 and 4', () => {
    const stops = progressOf({ ...facts, status: 'designing', order: 'trajectoryFirst' })
    expect(stops.slice(2, 4)).toEqual([
      { step: 'trajectory', state: 'now' },
      { step: 'match', state: 'done' },
    ])
  })
})

const calm: NextStepFacts = {
  status: 'learningIn',
  today: '2027-03-01',
  partsMissing: 0,
  agreement: 'signed',
  startsOn: null,
  expectedUntil: null,
  hasStay: true,
  stayEndsOn: null,
  nextEvaluationOn: '2027-04-01',
  jointMissing: false,
  lastVerdict: null,
  outcome: null,
  aftercareOn: null,
  proposedElsewhere: false,
  factorsScored: false,
}
const next = (given: Partial<NextStepFacts>) => nextStepOf({ ...calm, ...given }).key

describe('the one next thing', () => {
  it('follows the design to its agreement', () => {
    const designing = { status: 'designing', agreement: null } as const
    expect(next({ ...designing, partsMissing: 3 })).toBe('writePlan')
    expect(next(designing)).toBe('makeAgreement')
    expect(next({ ...designing, agreement: 'draft' })).toBe('offerAgreement')
    expect(next({ ...designing, agreement: 'offered' })).toBe('waitForSignatures')
    expect(next({ ...designing, agreement: 'signed' })).toBe('setTrajectory')
  })

  it('puts the most urgent thing of learning in first', () => {
    expect(next({})).toBe('awaitEvaluation')
    expect(next({ nextEvaluationOn: null })).toBe('planEvaluation')
    expect(next({ hasStay: false })).toBe('bookPlace')
    expect(next({ expectedUntil: '2027-03-15' })).toBe('decideGo')
    expect(next({ expectedUntil: '2027-03-16' })).toBe('awaitEvaluation')
    expect(next({ expectedUntil: '2027-03-15', stayEndsOn: '2027-03-01' })).toBe('moveOn')
    expect(next({ stayEndsOn: '2027-03-01', jointMissing: true })).toBe('planJointEvaluation')
    expect(next({ jointMissing: true, nextEvaluationOn: '2027-03-01' })).toBe('holdEvaluation')
    expect(next({ nextEvaluationOn: '2027-02-01', lastVerdict: 'noGo' })).toBe('afterNoGo')
  })

  it('goes on after the end: to another employer, to aftercare, to what was learnt of it', () => {
    const ended = { status: 'ended' } as const
    expect(next({ ...ended, outcome: 'noJob' })).toBe('proposeElsewhere')
    expect(next({ ...ended, outcome: 'noJob', proposedElsewhere: true })).toBe('scoreFactors')
    expect(next({ ...ended, outcome: 'furtherLearning', factorsScored: true })).toBe('allDone')
    const atWork = { ...ended, outcome: 'intendedJob' }
    expect(next({ ...atWork, aftercareOn: '2027-03-01' })).toBe('askAfterwards')
    expect(next({ ...atWork, aftercareOn: '2027-04-01', factorsScored: true })).toBe('awaitAftercare')
  })

  it('is always one of the known things', () => {
    for (const status of trajectoryStatuses) expect(nextStepKeys).toContain(next({ status }))
  })
})

describe('the state of a plan', () => {
  it('tells written, open and missing apart; a text counts even when the part was once left open', () => {
    const state = planState([
      { part: 'duration', text: ' ', leftOpen: true },
      { part: 'stepPlan', text: 'Eerst gips', leftOpen: true },
      { part: 'financing', text: null, leftOpen: false },
    ])
    expect(state.states).toMatchObject({ duration: 'leftOpen', stepPlan: 'written', financing: 'missing' })
    expect(state.leftOpen).toEqual(['duration'])
    expect(state.missing).toHaveLength(8)
  })
})

describe('what the match did already', () => {
  it('comes from the statuses of the proposal, with their days', () => {
    const done = doneByMatch([
      { status: 'proposed', on: '2027-01-01' },
      { status: 'chosen', on: '2027-02-01' },
      { status: 'elsewhere', on: '2027-03-01' },
    ])
    expect([...done]).toEqual([
      ['proposeToEmployer', '2027-01-01'],
      ['employerDecides', '2027-02-01'],
    ])
  })
})
