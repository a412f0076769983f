import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyKeys } from '#method/certainty.ts'
import { addDays, addMonths } from '#method/dates.ts'
import { isSure, type PromisedJob, spotOf, weighJob } from './jobs.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, monthsLater } from './months.ts'
import { hasAftercare, looksForSeat, type OnTheWay, phaseIn } from './people.ts'
import { pinchesOf } from './pinches.ts'
import { type RadarInput, radar } from './radar.ts'
import { placeIn } from './seats.ts'

const today = '2027-01-18'
const months = monthsFrom(today, 12)

const job = (given: Partial<PromisedJob> = {}): PromisedJob => ({
  id: 'job',
  positions: 3,
  filled: 0,
  from: '2027-03-15',
  until: null,
  certainty: 'certain',
  isGuaranteed: false,
  ...given,
})
const person = (given: Partial<OnTheWay> = {}): OnTheWay => ({
  id: 'one',
  jobId: 'job',
  isKnown: true,
  isLearning: false,
  startsOn: null,
  readyOn: '2027-03-01',
  jobOn: '2027-03-15',
  stays: [],
  ...given,
})
const input = (given: Partial<RadarInput> = {}): RadarInput => ({
  today,
  months,
  jobs: [],
  people: [],
  settled: [],
  places: [],
  phaseHours: { preparing: 6, learning: 8, aftercare: 1 },
  coachHours: null,
  ...given,
})

const day = fc.integer({ min: -200, max: 700 }).map((days) => addDays(today, days))
const maybeDay = fc.option(day, { nil: null })
const anyJob = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  positions: fc.integer({ min: 0, max: 9 }),
  filled: fc.integer({ min: 0, max: 3 }),
  from: maybeDay,
  until: maybeDay,
  certainty: fc.constantFrom(...certaintyKeys),
  isGuaranteed: fc.boolean(),
})
const jobs = fc.uniqueArray(anyJob, { selector: ({ id }) => id })
const people = fc.array(
  fc.record({
    id: fc.uuid(),
    jobId: fc.constantFrom('a', 'b', 'c', 'd', 'other'),
    isKnown: fc.boolean(),
    isLearning: fc.boolean(),
    startsOn: maybeDay,
    readyOn: maybeDay,
    jobOn: maybeDay,
    stays: fc.array(fc.record({ startsOn: maybeDay, endsOn: maybeDay }), { maxLength: 3 }),
  }),
  { maxLength: 20 },
)

describe('months', () => {
  it('begin with the month of today and know leap years and the turn of the year', () => {
    expect(monthsFrom('2027-11-30', 4)).toEqual(['2027-11', '2027-12', '2028-01', '2028-02'])
    expect(lastDayOf('2028-02')).toBe('2028-02-29')
    expect(lastDayOf('2027-02')).toBe('2027-02-28')
    expect(monthsLater('2026-01', -1)).toBe('2025-12')
  })

  it('put a day at the edge of a year with 53 weeks in the month of the calendar, not of the week', () => {
    expect(monthOf('2027-01-01')).toBe('2027-01')
    expect(spotOf(job({ from: '2027-01-01', until: '2027-01-31' }), months)).toBe('2027-01')
  })
})

describe('a job', () => {
  it('stands in the month of its first day', () => {
    expect(spotOf(job({ from: '2027-03-01' }), months)).toBe('2027-03')
    expect(spotOf(job({ from: '2027-03-31' }), months)).toBe('2027-03')
    expect(spotOf(job({ from: '2027-12-31' }), months)).toBe('2027-12')
  })

  it('stands apart without a day, behind the last month, and when its day is past', () => {
    expect(spotOf(job({ from: null }), months)).toBe('undated')
    expect(spotOf(job({ from: '2028-01-01' }), months)).toBe('later')
    expect(spotOf(job({ from: '2026-12-31' }), months)).toBe('overdue')
    expect(spotOf(job({ from: '2026-12-31', until: '2027-01-31' }), months)).toBe('2027-01')
  })

  it('is sure when likely, certain or guaranteed', () => {
    const sure = certaintyKeys.filter((certainty) => isSure({ certainty, isGuaranteed: false }))
    expect(sure).toEqual(['likely', 'certain'])
    expect(isSure({ certainty: 'idea', isGuaranteed: true })).toBe(true)
  })

  it('counts who is ready in time, who without a day, and not who is ready later', () => {
    const people = [
      person({ readyOn: '2027-03-31' }),
      person({ readyOn: null }),
      person({ readyOn: '2027-04-01' }),
    ]
    expect(weighJob(job({ positions: 4, filled: 1 }), people)).toEqual({
      id: 'job',
      isSure: true,
      promised: 3,
      onTheWay: 2,
      undated: 1,
      late: 1,
      short: 1,
      over: 0,
    })
    expect(weighJob(job({ until: '2027-04-30' }), people).late).toBe(0)
  })

  it('that is filled further than there are positions asks nobody', () => {
    expect(weighJob(job({ positions: 1, filled: 2 }), [person()])).toMatchObject({
      promised: 0,
      short: 0,
      over: 1,
    })
  })
})

describe('numbers of people whom one may not know', () => {
  const others = (count: number, readyOn: string | null) =>
    Array.from({ length: count }, (_, at) => person({ id: `${readyOn}${at}`, isKnown: false, readyOn }))
  const late = '2027-06-01'
  const inTime = '2027-02-01'

  it('tell neither that one is late nor that all are, and count those as on the way', () => {
    for (const people of [
      others(1, late),
      others(6, late),
      [...others(4, late), ...others(20, inTime)],
      [...others(20, late), ...others(4, inTime)],
    ])
      expect(weighJob(job({ positions: 30 }), people)).toMatchObject({ late: 0, onTheWay: people.length })
    expect(weighJob(job(), others(3, null)).undated).toBe(0)
  })

  it('are told in a large group, and always of those whom one may know', () => {
    const many = [...others(5, late), ...others(6, inTime)]
    expect(weighJob(job(), many)).toMatchObject({ late: 5, onTheWay: 6 })
    const one = [...others(2, late), person({ readyOn: late }), person({ readyOn: null })]
    expect(weighJob(job(), one)).toMatchObject({ late: 1, undated: 1, onTheWay: 3 })
  })

  it('of a few in the whole house go by the day of their job, month by month', () => {
    const learns = { isKnown: false, isLearning: true, jobOn: '2027-03-15' }
    const learning = (count: number) =>
      radar(
        input({ people: Array.from({ length: count }, () => person({ ...learns, readyOn: late })) }),
      ).months.map(({ hours }) => hours.people.learning)
    expect(learning(4).slice(0, 7)).toEqual([4, 4, 4, 0, 0, 0, 0])
    expect(learning(5).slice(0, 7)).toEqual([5, 5, 5, 5, 5, 5, 0])
  })

  it('are the same whatever the days of a small group are', () => {
    const group = fc.array(fc.tuple(maybeDay, maybeDay), { maxLength: 9 })
    const known = fc.array(maybeDay, { maxLength: 4 })
    fc.assert(
      fc.property(anyJob, group, known, (one, days, own) => {
        const seen = (at: 0 | 1) =>
          weighJob(one, [
            ...own.map((readyOn) => person({ readyOn })),
            ...days.map((day) => person({ isKnown: false, readyOn: day[at] })),
          ])
        expect(seen(0)).toEqual(seen(1))
      }),
    )
  })
})

describe('somebody on the way', () => {
  it('prepares, learns, and is looked after for a year', () => {
    const one = person({ startsOn: '2027-02-10', readyOn: '2027-04-05' })
    const phases = ['2027-01', '2027-02', '2027-04', '2027-05', '2028-04', '2028-05']
    expect(phases.map((month) => phaseIn(one, month, '2027-01'))).toEqual([
      'preparing',
      'learning',
      'learning',
      'aftercare',
      'aftercare',
      null,
    ])
  })

  it('who should have been ready learns this month still', () => {
    const one = person({ isLearning: true, readyOn: '2026-11-01' })
    expect(phaseIn(one, '2027-01', '2027-01')).toBe('learning')
    expect(phaseIn(one, '2027-02', '2027-01')).toBe('aftercare')
  })

  it('stays in the part of now as long as no day is known', () => {
    expect(phaseIn(person({ readyOn: null, jobOn: null }), '2027-12', '2027-01')).toBe('preparing')
    expect(phaseIn(person({ readyOn: null }), '2027-04', '2027-01')).toBe('aftercare')
  })

  it('who began in a job and left is not looked after any longer', () => {
    expect(hasAftercare({ startedOn: '2026-12-01', endedOn: null }, '2027-12')).toBe(true)
    expect(hasAftercare({ startedOn: '2026-12-01', endedOn: null }, '2028-01')).toBe(false)
    expect(hasAftercare({ startedOn: '2026-12-01', endedOn: '2027-02-03' }, '2027-03')).toBe(false)
    expect(hasAftercare({ startedOn: '2027-02-01', endedOn: null }, '2027-01')).toBe(false)
  })

  it('looks for a seat in the months of learning that no stay touches', () => {
    const stays = [{ startsOn: '2027-02-01', endsOn: '2027-02-28' }]
    const one = person({ isLearning: true, readyOn: '2027-04-30', stays })
    const looking = months.filter((month) => looksForSeat(one, month, '2027-01'))
    expect(looking).toEqual(['2027-01', '2027-03', '2027-04'])
    const undated = [{ startsOn: null, endsOn: null }]
    expect(looksForSeat({ ...one, stays: undated }, '2027-03', '2027-01')).toBe(false)
  })
})

describe('a learning place', () => {
  const stay = (startsOn: string, endsOn: string) => ({ startsOn, endsOn, status: 'planned' as const })
  const place = { id: 'p', capacity: 2, ended: false, closures: [], stays: [] }

  it('counts its busiest day, and as free only what is free the whole month', () => {
    const stays = [stay('2027-02-01', '2027-02-14'), stay('2027-02-15', '2027-03-31')]
    expect(placeIn({ ...place, stays }, '2027-02', today)).toEqual({
      id: 'p',
      capacity: 2,
      taken: 1,
      free: 1,
      over: 0,
    })
    const busy = [...stays, stay('2027-02-10', '2027-02-20'), stay('2027-02-12', '2027-02-16')]
    expect(placeIn({ ...place, stays: busy }, '2027-02', today)).toMatchObject({ taken: 3, free: 0, over: 1 })
  })

  it('has no seats in a month in which it is shut from end to end', () => {
    const closures = [{ fromOn: '2027-07-01', untilOn: '2027-07-31' }]
    expect(placeIn({ ...place, closures }, '2027-07', today)).toMatchObject({ capacity: 0, free: 0 })
    expect(placeIn({ ...place, closures }, '2027-08', today)).toMatchObject({ capacity: 2, free: 2 })
  })

  it('counts of this month only what is left of it', () => {
    const stays = [stay('2027-01-01', '2027-01-17')]
    expect(placeIn({ ...place, stays }, '2027-01', today)).toMatchObject({ taken: 0, free: 2 })
  })
})

describe('where it pinches', () => {
  it('is nowhere when nothing is promised', () => {
    expect(pinchesOf(radar(input()))).toEqual([])
  })

  it('is told from the first month, with what is doubtful apart', () => {
    const jobs = [job(), job({ id: 'idea', certainty: 'idea', positions: 2 })]
    const people = [person(), person({ readyOn: '2027-05-01' })]
    expect(pinchesOf(radar(input({ jobs, people })))).toEqual([
      { kind: 'people', month: '2027-03', short: 2, doubtful: 2, late: 1, jobIds: ['job', 'idea'] },
    ])
  })

  it('tells hours and seats that lack for months in a row once', () => {
    const people = [person({ isLearning: true, readyOn: '2027-03-01' })]
    const found = pinchesOf(radar(input({ people, coachHours: 5 })))
    expect(found).toEqual([
      { kind: 'seats', month: '2027-01', most: 1, months: 3 },
      { kind: 'hours', month: '2027-01', most: 3, months: 3 },
    ])
  })

  it('does not speak of hours that nobody filled in', () => {
    const people = [person({ isLearning: true, readyOn: '2027-03-01' })]
    expect(pinchesOf(radar(input({ people }))).map(({ kind }) => kind)).toEqual(['seats'])
  })
})

describe('the sums', () => {
  it('hold every open position once, in a month or apart', () => {
    fc.assert(
      fc.property(jobs, people, (someJobs, somePeople) => {
        const found = radar(input({ jobs: someJobs, people: somePeople }))
        const apart = Object.values(found.elsewhere).flat()
        const inMonths = found.months.reduce(
          (sum, { promised }) => sum + promised.sure + promised.doubtful,
          0,
        )
        const open = someJobs.reduce((sum, one) => sum + Math.max(0, one.positions - one.filled), 0)
        expect(inMonths + apart.reduce((sum, one) => sum + one.promised, 0)).toBe(open)
        expect(found.months.flatMap((row) => row.jobs).length + apart.length).toBe(someJobs.length)
      }),
    )
  })

  it('match in every month: promised + over = on the way + short', () => {
    fc.assert(
      fc.property(jobs, people, (someJobs, somePeople) => {
        for (const row of radar(input({ jobs: someJobs, people: somePeople })).months) {
          const { promised, short, onTheWay, over } = row
          expect(promised.sure + promised.doubtful + over).toBe(onTheWay + short.sure + short.doubtful)
          const { preparing, learning, aftercare } = row.hours.people
          expect(row.hours.asked).toBe(preparing * 6 + learning * 8 + aftercare)
          expect(row.seats.looking).toBeLessThanOrEqual(learning)
        }
      }),
    )
  })

  it('move a month with a job that moves a month', () => {
    fc.assert(
      fc.property(anyJob, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 28 }), (one, at, on) => {
        const from = addDays(firstDayOf(months[at] ?? ''), on - 1)
        const of = (start: string) =>
          radar(input({ jobs: [{ ...one, from: start, until: null }] })).months.map(
            ({ promised }) => promised,
          )
        const [before, after] = [of(from), of(addMonths(from, 1))]
        expect(after.slice(1)).toEqual(before.slice(0, -1))
      }),
    )
  })

  it('tell each shortage in a pinch and no other', () => {
    fc.assert(
      fc.property(jobs, people, fc.nat(60), (someJobs, somePeople, coachHours) => {
        const found = radar(input({ jobs: someJobs, people: somePeople, coachHours }))
        const pinches = pinchesOf(found)
        const told = pinches.flatMap((one) => (one.kind === 'people' ? [one.short + one.doubtful] : []))
        const short = found.months.map((row) => row.short.sure + row.short.doubtful).filter((one) => one > 0)
        expect(told).toEqual(short)
        const monthsOf = (kind: string) =>
          pinches.reduce((sum, one) => sum + (one.kind === kind && 'months' in one ? one.months : 0), 0)
        expect(monthsOf('hours')).toBe(found.months.filter((row) => row.hours.short > 0).length)
        expect(monthsOf('seats')).toBe(found.months.filter((row) => row.seats.short > 0).length)
      }),
    )
  })
})
