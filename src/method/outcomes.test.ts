import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './dates.ts'
import { type OutcomeFacts, outcomeAsOf, outcomeKeys, outcomes } from './outcomes.ts'

const nothing = { contractAgreedOn: null, startsOn: null, endedOn: null }

describe('outcomeAsOf: the intended job', () => {
  const technician: OutcomeFacts = {
    kind: 'intendedJob',
    contractAgreedOn: '2019-07-15',
    startsOn: '2019-09-01',
    endedOn: '2019-09-01',
  }

  it('does not count before the contract is agreed', () => {
    expect(outcomeAsOf(technician, '2019-07-14')).toBeUndefined()
  })

  it('counts from the day the contract is agreed, though the job starts later', () => {
    expect(outcomeAsOf(technician, '2019-07-15')).toBe('intendedJob')
    expect(outcomeAsOf(technician, '2019-07-31')).toBe('intendedJob')
  })

  it('counts from the first working day when the day of agreement is not known', () => {
    const outcome = { ...technician, contractAgreedOn: null }
    expect(outcomeAsOf(outcome, '2019-08-31')).toBeUndefined()
    expect(outcomeAsOf(outcome, '2019-09-01')).toBe('intendedJob')
  })

  it('does not count on a promise alone', () => {
    expect(
      outcomeAsOf({ ...nothing, kind: 'intendedJob', endedOn: '2019-01-01' }, '2019-12-31'),
    ).toBeUndefined()
  })
})

describe('outcomeAsOf: work elsewhere', () => {
  const builder: OutcomeFacts = {
    kind: 'otherEmployer',
    contractAgreedOn: '2019-06-01',
    startsOn: null,
    endedOn: '2019-03-01',
  }

  it('is under way until the trajectory ends, then no job, then work', () => {
    expect(outcomeAsOf(builder, '2019-02-28')).toBeUndefined()
    expect(outcomeAsOf(builder, '2019-03-01')).toBe('noJob')
    expect(outcomeAsOf(builder, '2019-05-31')).toBe('noJob')
    expect(outcomeAsOf(builder, '2019-06-01')).toBe('otherEmployer')
  })

  it('counts from the end of the trajectory when nothing is known of the contract', () => {
    const outcome: OutcomeFacts = { ...nothing, kind: 'agency', endedOn: '2019-03-01' }
    expect(outcomeAsOf(outcome, '2019-02-28')).toBeUndefined()
    expect(outcomeAsOf(outcome, '2019-03-01')).toBe('agency')
  })
})

describe('outcomeAsOf: without work', () => {
  it.each(['furtherLearning', 'noJob', 'unknown'] as const)(
    '%s counts from the end of the trajectory',
    (kind) => {
      const outcome: OutcomeFacts = { ...nothing, kind, endedOn: '2019-04-10' }
      expect(outcomeAsOf(outcome, '2019-04-09')).toBeUndefined()
      expect(outcomeAsOf(outcome, '2019-04-10')).toBe(kind)
    },
  )

  it('counts when no date is known at all', () => {
    expect(outcomeAsOf({ ...nothing, kind: 'unknown' }, '2019-07-31')).toBe('unknown')
  })
})

describe('outcomeAsOf in general', () => {
  const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2017-01-01', days))
  const facts = fc.record({
    kind: fc.constantFrom(...outcomeKeys),
    contractAgreedOn: fc.option(date),
    startsOn: fc.option(date),
    endedOn: fc.option(date),
  })

  it('once it counts as recorded, counts so at every later date', () => {
    fc.assert(
      fc.property(facts, date, fc.nat(1000), (outcome, on, later) => {
        fc.pre(outcomeAsOf(outcome, on) === outcome.kind)
        expect(outcomeAsOf(outcome, addDays(on, later))).toBe(outcome.kind)
      }),
    )
  })

  it('never tells of work before a day on which there was any', () => {
    fc.assert(
      fc.property(facts, date, (outcome, on) => {
        const kind = outcomeAsOf(outcome, on)
        fc.pre(kind !== undefined && outcomes[kind].atWork && outcome.contractAgreedOn !== null)
        expect(on >= (outcome.contractAgreedOn ?? '')).toBe(true)
      }),
    )
  })

  it('tells the recorded kind, no job, or that it is under way', () => {
    fc.assert(
      fc.property(facts, date, (outcome, on) => {
        expect([outcome.kind, 'noJob', undefined]).toContain(outcomeAsOf(outcome, on))
      }),
    )
  })
})
