import { describe, expect, it } from 'vitest'
import { stayed } from '#statistics/aftercare.ts'
import type { CountedAftercare, CountedOutcome, CountedTrajectory } from '#statistics/counted.ts'
import { factorCounts } from '#statistics/factors.ts'
import { peopleAt } from '#statistics/people.ts'
import { contractFacts, durations, jobFactCounts } from '#statistics/work.ts'

const outcome: CountedOutcome = {
  ...{ kind: 'intendedJob', contractAgreedOn: '2018-06-01', startsOn: '2018-07-01', endedOn: '2018-07-01' },
  ...{ contractKind: null, hours: null, permanent: null, partlyOnBenefit: null },
  ...{ trialPassedOn: null, contractEndedOn: null },
}

/** One person per outcome, who began learning in on a day. */
function people(all: { startedOn?: string | null; outcome?: Partial<CountedOutcome> }[], on: string) {
  const trajectories = all.map(
    (one, at): CountedTrajectory => ({
      ...{ id: `t${at}`, candidateId: `p${at}`, continuesId: null, employerId: 'A', route: 'smallScale' },
      ...{ growthForm: null, openedOn: '2018-01-01' },
      startedOn: one.startedOn === undefined ? '2018-03-01' : one.startedOn,
      outcome: { ...outcome, ...one.outcome },
    }),
  )
  return peopleAt(trajectories, on)
}

const found = (parts: readonly { key: string; count: number }[]) =>
  Object.fromEntries(parts.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]))

describe('the contracts of those at work', () => {
  const all = people(
    [
      { outcome: { hours: 15, partlyOnBenefit: true, contractKind: 'temporary' } },
      { outcome: { hours: 16, partlyOnBenefit: false, contractKind: 'permanent' } },
      { outcome: { hours: 24, contractKind: 'agency', permanent: true } },
      { outcome: { hours: 32, contractKind: 'agency' } },
      { outcome: { hours: null, contractKind: 'apprenticeship' } },
      { outcome: { kind: 'noJob', hours: 40, contractKind: 'permanent' } },
    ],
    '2018-12-31',
  )
  const facts = contractFacts(all)

  it('counts those at work only', () => {
    expect(facts.of).toBe(5)
  })

  it('tells hours in bands', () => {
    expect(found(facts.hours.parts)).toEqual({ under16: 1, from16: 1, from24: 1, from32: 1, unknown: 1 })
  })

  it('tells permanent from temporary by what was recorded, else by the kind of contract', () => {
    expect(found(facts.permanent.parts)).toEqual({ permanent: 2, temporary: 2, unknown: 1 })
  })

  it('tells who is still partly on benefit', () => {
    expect(found(facts.benefit.parts)).toEqual({ independent: 1, partly: 1, unknown: 3 })
  })

  it('tells kinds of contract', () => {
    expect(found(facts.contractKind.parts)).toEqual({
      permanent: 1,
      temporary: 1,
      agency: 2,
      apprenticeship: 1,
    })
  })
})

it('counts agreed, begun, trial period passed and ended apart, each by its own day', () => {
  const facts = { trialPassedOn: '2018-09-01', contractEndedOn: '2018-12-31' }
  const count = (on: string) => Object.values(jobFactCounts(people([{ outcome: facts }], on), on))
  expect(['2018-05-31', '2018-06-01', '2018-07-01', '2018-09-01', '2018-12-31'].map(count)).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [1, 1, 1, 0],
    [1, 1, 1, 1],
  ])
})

describe('the time from start to job', () => {
  it('falls into bands, with the middle in days', () => {
    const all = people(
      [
        { startedOn: null },
        { startedOn: '2018-06-01' },
        { startedOn: '2018-03-01' },
        { startedOn: '2017-09-01' },
        { startedOn: '2017-01-01' },
      ],
      '2018-12-31',
    )
    const { of, parts, medianDays } = durations(all, '2018-12-31')
    expect([of, found(parts), medianDays]).toEqual([
      5,
      { direct: 1, upTo3: 1, upTo6: 1, upTo12: 1, over12: 1 },
      122,
    ])
  })

  it('is not known yet for who has an agreed contract but has not begun', () => {
    const { parts, medianDays } = durations(people([{}], '2018-06-15'), '2018-06-15')
    expect([found(parts), medianDays]).toEqual([{ unknown: 1 }, null])
  })

  it('runs from the first trajectory on for who found work in a second one', () => {
    const first: CountedTrajectory = {
      ...{
        id: 'a',
        candidateId: 'p',
        continuesId: null,
        employerId: 'A',
        route: 'smallScale',
        growthForm: null,
      },
      ...{ startedOn: '2018-01-01', openedOn: '2018-01-01' },
      outcome: { ...outcome, kind: 'noJob', contractAgreedOn: null, startsOn: null, endedOn: '2018-03-01' },
    }
    const second = { ...first, id: 'b', continuesId: 'a', employerId: 'B', startedOn: '2018-04-01', outcome }
    expect(durations(peopleAt([first, second], '2018-12-31'), '2018-12-31').medianDays).toBe(181)
  })
})

describe('who is still at work', () => {
  const asked = (
    dueOn: string,
    stillWorking: boolean | null,
    doneOn: string | null = dueOn,
  ): CountedAftercare => ({
    ...{ trajectoryId: 't0', dueOn, doneOn, stillWorking },
  })
  const at = (on: string, answers: CountedAftercare[], change: Partial<CountedOutcome> = {}) =>
    stayed(people([{ outcome: change }], on), answers, on)
      .filter(({ of }) => of > 0)
      .map(({ months, working, stopped, unknown }) => `${months}: ${working} ${stopped} ${unknown}`)

  it('counts only moments that have come', () => {
    expect(at('2018-07-31', [])).toEqual([])
    expect(at('2018-08-01', [asked('2018-08-01', true)])).toEqual(['1: 1 0 0'])
    expect(at('2018-10-01', [asked('2018-08-01', true)])).toEqual(['1: 1 0 0', '3: 0 0 1'])
  })

  it('knows of earlier moments from a later answer, and of later ones from who stopped', () => {
    expect(at('2019-07-01', [asked('2019-01-01', true), asked('2019-07-01', null)])).toEqual([
      '1: 1 0 0',
      '3: 1 0 0',
      '6: 1 0 0',
      '12: 0 0 1',
    ])
    expect(at('2019-01-01', [asked('2018-08-01', true), asked('2018-10-01', false)])).toEqual([
      '1: 1 0 0',
      '3: 0 1 0',
      '6: 0 1 0',
    ])
  })

  it('believes the end of the contract before any answer', () => {
    expect(at('2019-01-01', [asked('2018-10-01', true)], { contractEndedOn: '2018-09-01' })).toEqual([
      '1: 1 0 0',
      '3: 0 1 0',
      '6: 0 1 0',
    ])
  })

  it('does not count an answer that came after the reference date', () => {
    expect(at('2018-08-15', [asked('2018-08-01', true, '2018-08-20')])).toEqual(['1: 0 0 1'])
  })
})

it('counts factors per trajectory: played a part or more, and of those decisive', () => {
  const all = people([{}, {}, {}], '2018-12-31')
  const { scored, counts } = factorCounts(all, [
    { trajectoryId: 't0', factor: 'tightness', score: 2 },
    { trajectoryId: 't1', factor: 'tightness', score: 1 },
    { trajectoryId: 't1', factor: 'motivation', score: 0 },
    { trajectoryId: 'elsewhere', factor: 'tightness', score: 2 },
  ])
  expect(scored).toBe(2)
  expect(counts.find(({ factor }) => factor === 'tightness')).toEqual({
    factor: 'tightness',
    played: 2,
    decisive: 1,
  })
  expect(counts.find(({ factor }) => factor === 'motivation')).toEqual({
    factor: 'motivation',
    played: 0,
    decisive: 0,
  })
})
