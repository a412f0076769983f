import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#method/dates.ts'
import { outcomeKeys } from '#method/outcomes.ts'
import { routeKeys } from '#method/routes.ts'
import { groupsBy, select, withoutSmallGroups } from '#statistics/breakdown.ts'
import type { CountedOutcome, CountedTrajectory } from '#statistics/counted.ts'
import { tally } from '#statistics/outcomes.ts'
import { peopleAt } from '#statistics/people.ts'
import { percentOf } from '#statistics/percent.ts'
import { fallsIn, periodOf, quarterEnds } from '#statistics/periods.ts'
import { publicationDay, referenceDay } from '#statistics/referenceDay.ts'
import { statsShape } from '#statistics/statsShape.ts'
import { pilot, pilotTrajectories } from './pilot.ts'

const outcome = (kind: CountedOutcome['kind'], on: string | null): CountedOutcome => ({
  ...{ kind, contractAgreedOn: null, startsOn: null, endedOn: on },
  ...{ contractKind: null, hours: null, permanent: null, partlyOnBenefit: null },
  ...{ trialPassedOn: null, contractEndedOn: null },
})
const job = (kind: CountedOutcome['kind'], on: string) => ({ ...outcome(kind, on), contractAgreedOn: on })
const trajectory = (change: Partial<CountedTrajectory>): CountedTrajectory => ({
  ...{ id: 'a', candidateId: 'p', continuesId: null, employerId: 'A', route: 'smallScale' },
  ...{ growthForm: null, startedOn: '2018-01-01', openedOn: '2018-01-01', outcome: null },
  ...change,
})
const standing = (all: CountedTrajectory[], on: string) => peopleAt(all, on).map((one) => one.standing)

describe('the pilot', () => {
  const counted = tally(pilotTrajectories(), '2019-07-31')

  it('gives exactly the numbers of the report', () => {
    expect(statsShape(counted)).toEqual({
      employers: 8,
      candidates: 29,
      outcomes: { intendedJob: 12, otherEmployer: 4, agency: 2, noJob: 10, unknown: 1 },
      byRoute: {
        smallScale: {
          employers: 6,
          candidates: 7,
          outcomes: { intendedJob: 3, otherEmployer: 2, agency: 0, noJob: 2, unknown: 0 },
        },
        largeScale: {
          employers: 2,
          candidates: 22,
          outcomes: { intendedJob: 9, otherEmployer: 2, agency: 2, noJob: 8, unknown: 1 },
        },
        developmentJobs: nobody,
        stackedJobs: nobody,
        learningCompany: nobody,
      },
    })
  })

  it('gives the percentages of the report', () => {
    const { intendedJob, otherEmployer, agency, noJob, unknown } = counted.outcomes
    expect(
      [intendedJob, otherEmployer + agency, noJob, unknown].map((count) => percentOf(count, 29)),
    ).toEqual([41, 21, 34, 3])
  })

  it('prints its keys in the promised order', () => {
    expect(JSON.stringify(statsShape(counted)).slice(0, 240)).toBe(
      '{"employers":8,"candidates":29,"outcomes":{"intendedJob":12,"otherEmployer":4,"agency":2,"noJob":10,"unknown":1},' +
        '"byRoute":{"smallScale":{"employers":6,"candidates":7,"outcomes":{"intendedJob":3,"otherEmployer":2,"agency":0,"noJob":2,"unkno',
    )
    expect(Object.keys(statsShape(counted).byRoute)).toEqual([...routeKeys])
  })

  it('does not count the technician before the contract was agreed', () => {
    const before = tally(pilotTrajectories(), '2019-07-14')
    expect([before.outcomes.intendedJob, before.underWay]).toEqual([11, 1])
  })
})

const nobody = {
  employers: 0,
  candidates: 0,
  outcomes: { intendedJob: 0, otherEmployer: 0, agency: 0, noJob: 0, unknown: 0 },
}

it('tells further learning and those under way beside the promised keys only when there are any', () => {
  const all = [
    trajectory({ outcome: outcome('furtherLearning', '2018-05-01') }),
    trajectory({ id: 'b', candidateId: 'q' }),
  ]
  const shape = statsShape(tally(all, '2018-06-01'))
  expect(shape.outcomes).toEqual({ ...nobody.outcomes, furtherLearning: 1 })
  expect(shape.underWay).toBe(1)
})

describe('somebody who goes on at another employer', () => {
  const first = trajectory({ outcome: outcome('noJob', '2018-04-01') })
  const second = trajectory({ id: 'b', continuesId: 'a', employerId: 'B', startedOn: '2018-05-01' })

  it('has no job, is under way again, and then works elsewhere', () => {
    const all = [{ ...second, outcome: job('intendedJob', '2018-08-01') }, first]
    expect(standing(all, '2018-03-31')).toEqual(['underWay'])
    expect(standing(all, '2018-04-30')).toEqual(['noJob'])
    expect(standing(all, '2018-05-01')).toEqual(['underWay'])
    expect(standing(all, '2018-08-01')).toEqual(['otherEmployer'])
  })

  it('counts once, with the first employer and route', () => {
    const counted = tally([first, { ...second, route: 'largeScale' }], '2018-12-31')
    expect([counted.candidates, counted.employers]).toEqual([1, 1])
    expect([counted.byRoute.smallScale.candidates, counted.byRoute.largeScale.candidates]).toEqual([1, 0])
  })

  it('has the intended job when a second try at the same employer succeeds', () => {
    const again = { ...second, employerId: 'A', outcome: job('intendedJob', '2018-08-01') }
    expect(standing([first, again], '2018-12-31')).toEqual(['intendedJob'])
  })

  it('keeps a job that was found, whatever came after', () => {
    const found = { ...first, outcome: job('otherEmployer', '2018-04-01') }
    const later = { ...second, outcome: outcome('noJob', '2018-09-01') }
    expect(standing([found, later], '2018-12-31')).toEqual(['otherEmployer'])
  })

  it('counts as last known when nothing led to work', () => {
    const later = { ...second, outcome: outcome('furtherLearning', '2018-09-01') }
    expect(standing([first, later], '2018-12-31')).toEqual(['furtherLearning'])
  })

  it('counts once, also when nobody tied the two trajectories together', () => {
    expect(standing([first, { ...second, continuesId: null }], '2018-12-31')).toEqual(['underWay'])
  })
})

describe('the reference date', () => {
  it('leaves out what had not begun by then', () => {
    expect(standing([trajectory({ startedOn: '2018-06-01' })], '2018-05-31')).toEqual([])
    expect(standing([trajectory({ startedOn: null, openedOn: '2027-01-01' })], '2018-05-31')).toEqual([])
    expect(standing([trajectory({ startedOn: null, openedOn: '2018-05-31' })], '2018-05-31')).toEqual([
      'underWay',
    ])
  })

  it('is the last day of the programme, or today while it runs', () => {
    expect(referenceDay(pilot, '2027-03-01')).toBe('2019-07-31')
    expect(referenceDay(pilot, '2019-01-15')).toBe('2019-01-15')
    expect(referenceDay({ endsOn: null }, '2027-03-01')).toBe('2027-03-01')
  })
})

describe('the day of publication', () => {
  it('is the last day of a programme that has ended', () => {
    expect(publicationDay(pilotTrajectories(), pilot, '2027-03-01')).toBe('2019-07-31')
  })

  it('comes only with five people who stand elsewhere than before', () => {
    const running = { startsOn: pilot.startsOn, endsOn: null }
    const days = [
      '2018-03-31',
      '2018-04-15',
      '2018-10-01',
      '2019-01-01',
      '2019-04-01',
      '2019-08-01',
      '2019-11-01',
    ]
    expect(days.map((today) => publicationDay(pilotTrajectories(), running, today))).toEqual([
      null,
      null,
      '2018-06-30',
      '2018-12-31',
      '2019-03-31',
      '2019-03-31',
      '2019-03-31',
    ])
  })

  it('never lies so near the one before that fewer than five people moved', () => {
    fc.assert(
      fc.property(fc.array(anyTrajectory, { maxLength: 25 }), (all) => {
        const span = { startsOn: '2018-01-01', endsOn: null }
        const shown = quarterEnds('2018-01-01', '2021-01-01').map((day) =>
          publicationDay(all, span, addDays(day, 1)),
        )
        const days = [...new Set(shown.filter((day) => day !== null))]
        for (const [at, day] of days.entries()) {
          const before = new Map(
            (at === 0 ? [] : peopleAt(all, days[at - 1] ?? '')).map((one) => [
              one.first.candidateId,
              one.standing,
            ]),
          )
          const moved = peopleAt(all, day).filter((one) => before.get(one.first.candidateId) !== one.standing)
          expect(moved.length).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})

const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2018-01-01', days))
const anyTrajectory: fc.Arbitrary<CountedTrajectory> = fc.record({
  id: fc.uuid(),
  candidateId: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `p${at}`)),
  continuesId: fc.constant(null),
  employerId: fc.constantFrom('A', 'B', 'C'),
  route: fc.constantFrom(...routeKeys),
  growthForm: fc.constantFrom('expansion' as const, 'replacement' as const, null),
  startedOn: fc.option(day),
  openedOn: day,
  outcome: fc.option(
    fc.record({
      kind: fc.constantFrom(...outcomeKeys),
      contractAgreedOn: fc.option(day),
      startsOn: fc.option(day),
      endedOn: fc.option(day),
      contractKind: fc.constant(null),
      hours: fc.option(fc.integer({ min: 1, max: 40 })),
      permanent: fc.option(fc.boolean()),
      partlyOnBenefit: fc.option(fc.boolean()),
      trialPassedOn: fc.constant(null),
      contractEndedOn: fc.constant(null),
    }),
  ),
})

describe('counting in general', () => {
  it('counts every person once, whatever the order of the records', () => {
    fc.assert(
      fc.property(fc.array(anyTrajectory, { maxLength: 20 }), day, (all, on) => {
        const counted = tally(all, on)
        const sum = Object.values(counted.outcomes).reduce((total, count) => total + count, 0)
        expect(sum + counted.underWay).toBe(counted.candidates)
        expect(counted.candidates).toBeLessThanOrEqual(new Set(all.map((one) => one.candidateId)).size)
        expect(tally([...all].reverse(), on)).toEqual(counted)
      }),
    )
  })

  it('splits into routes without loss', () => {
    fc.assert(
      fc.property(fc.array(anyTrajectory, { maxLength: 20 }), day, (all, on) => {
        const counted = tally(all, on)
        const routes = Object.values(counted.byRoute)
        expect(routes.reduce((total, one) => total + one.candidates, 0)).toBe(counted.candidates)
        for (const kind of outcomeKeys)
          expect(routes.reduce((total, one) => total + one.outcomes[kind], 0)).toBe(counted.outcomes[kind])
      }),
    )
  })

  it('survives trajectories that go on from each other in a circle', () => {
    const circle = [trajectory({ continuesId: 'b' }), trajectory({ id: 'b', continuesId: 'a' })]
    expect(tally(circle, '2018-12-31').candidates).toBe(1)
  })

  it('puts everybody in one group, and takes small groups together', () => {
    fc.assert(
      fc.property(fc.array(anyTrajectory, { maxLength: 20 }), day, (all, on) => {
        const people = peopleAt(all, on)
        for (const dimension of ['route', 'employer', 'growthForm', 'period'] as const) {
          const groups = groupsBy(people, dimension, 'year')
          expect(groups.flatMap((group) => group.people).length).toBe(people.length)
          const large = withoutSmallGroups(groups)
          if (large.length > 0) expect(large.flatMap((group) => group.people).length).toBe(people.length)
          for (const group of large) expect(group.people.length).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})

it('selects by route, employer, form of growth and period of the first trajectory', () => {
  const people = peopleAt(pilotTrajectories(), '2019-07-31')
  const all = { route: null, employerId: null, growthForm: null, period: null }
  const count = (change: Partial<typeof all> | Record<string, string>) =>
    select(people, { ...all, ...change }).length
  expect([
    count({}),
    count({ route: 'largeScale' }),
    count({ growthForm: 'areaDevelopment' }),
    count({ employerId: 'Hotel en restaurant' }),
    count({ period: '2019' }),
    count({ period: '2018-K4' }),
    count({ route: 'largeScale', period: '2018-K2' }),
  ]).toEqual([29, 22, 18, 4, 8, 11, 3])
})

it.each([
  [12, 29, 41],
  [6, 29, 21],
  [10, 29, 34],
  [1, 29, 3],
  [1, 8, 13],
  [1, 200, 1],
  [0, 5, 0],
  [5, 5, 100],
  [0, 0, null],
])('%i of %i is %j percent', (part, of, percent) => {
  expect(percentOf(part, of)).toBe(percent)
})

it('names years and quarters', () => {
  expect(periodOf('2018-03-31', 'quarter')).toBe('2018-K1')
  expect(periodOf('2018-10-01', 'quarter')).toBe('2018-K4')
  expect([
    fallsIn('2018-10-01', '2018'),
    fallsIn('2018-10-01', '2018-K4'),
    fallsIn('2018-10-01', '2018-K3'),
  ]).toEqual([true, true, false])
  expect(quarterEnds('2018-06-30', '2019-01-01')).toEqual(['2018-06-30', '2018-09-30', '2018-12-31'])
  expect(quarterEnds('2019-01-01', '2018-01-01')).toEqual([])
})
