import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aftercareDates, aftercareMonths } from './aftercare.ts'
import { addDays, addMonths, daysBetween, daysInMonth, isoWeek, isPlainDate, weekday } from './dates.ts'

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const fewDays = fc.integer({ min: -50_000, max: 50_000 })
const fewMonths = fc.integer({ min: -600, max: 600 })

describe('isPlainDate', () => {
  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-1-1',
    '20190101',
    '0000-01-01',
    '2019-01-01T00:00',
    '',
  ])('refuses %s', (text) => expect(isPlainDate(text)).toBe(false))

  it.each(['2019-09-01', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) =>
    expect(isPlainDate(text)).toBe(true),
  )
})

describe('a day that does not exist', () => {
  it.each([
    () => addDays('2019-02-30', 1),
    () => addMonths('2019-02-30', 1),
    () => daysBetween('2019-02-30', '2019-03-01'),
    () => isoWeek('tomorrow'),
    () => addDays('9999-12-31', 1),
    () => addDays('2019-01-01', 1e12),
    () => addMonths('0001-01-31', -1),
    () => addMonths('9999-12-01', 1),
  ])('is never made up', (attempt) => expect(attempt).toThrow(RangeError))
})

describe('addDays and daysBetween', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(day, fewDays, (on, days) => {
        expect(daysBetween(on, addDays(on, days))).toBe(days)
      }),
    )
  })

  it('add up', () => {
    fc.assert(
      fc.property(day, fewDays, fewDays, (on, a, b) => {
        expect(addDays(addDays(on, a), b)).toBe(addDays(on, a + b))
      }),
    )
  })

  it('keep the order of days: a later day is also a later text', () => {
    fc.assert(
      fc.property(day, fewDays, (on, days) => {
        expect(Math.sign(compare(addDays(on, days), on))).toBe(Math.sign(days))
      }),
    )
  })

  it('know no summer time', () => {
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2)
    expect(daysBetween('2024-10-26', '2024-10-28')).toBe(2)
  })
})

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

describe('addMonths', () => {
  it('keeps the day, or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(day, fewMonths, (on, months) => {
        const result = addMonths(on, months)
        const last = daysInMonth(Number(result.slice(0, 4)), Number(result.slice(5, 7)))
        expect(Number(result.slice(8))).toBe(Math.min(Number(on.slice(8)), last))
      }),
    )
  })

  it('lands in the right month', () => {
    fc.assert(
      fc.property(day, fewMonths, (on, months) => {
        expect(monthIndex(addMonths(on, months)) - monthIndex(on)).toBe(months)
      }),
    )
  })

  it.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('%s plus %i is %s', (on, months, expected) => expect(addMonths(on, months)).toBe(expected))
})

function monthIndex(on: string): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
}

describe('weekday and isoWeek', () => {
  it('agree: seven days later is the same weekday, and every Monday starts a week', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(weekday(addDays(on, 7))).toBe(weekday(on))
        const monday = addDays(on, 1 - weekday(on))
        expect(isoWeek(monday)).toEqual(isoWeek(on))
        expect(isoWeek(addDays(monday, -1))).not.toEqual(isoWeek(on))
      }),
    )
  })

  it('put 4 January always in week 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        expect(isoWeek(`${String(year).padStart(4, '0')}-01-04`)).toEqual({ year, week: 1 })
      }),
    )
  })

  it.each([
    ['2019-09-01', 7, { year: 2019, week: 35 }],
    ['2018-12-31', 1, { year: 2019, week: 1 }],
    ['2021-01-03', 7, { year: 2020, week: 53 }],
    ['2020-12-31', 4, { year: 2020, week: 53 }],
    ['2016-01-01', 5, { year: 2015, week: 53 }],
  ])('%s', (on, dayOfWeek, week) => {
    expect(weekday(on)).toBe(dayOfWeek)
    expect(isoWeek(on)).toEqual(week)
  })
})

describe('aftercareDates', () => {
  it('follows the dental technician, who starts on 1 September 2019', () => {
    expect(aftercareDates('2019-09-01').map(({ on }) => on)).toEqual([
      '2019-10-01',
      '2019-12-01',
      '2020-03-01',
      '2020-09-01',
    ])
  })

  it('counts each moment from the start, so that a short month does not pull the others along', () => {
    expect(aftercareDates('2019-01-31').map(({ on }) => on)).toEqual([
      '2019-02-28',
      '2019-04-30',
      '2019-07-31',
      '2020-01-31',
    ])
  })

  it('comes in order, always after the start', () => {
    fc.assert(
      fc.property(day, (start) => {
        const days = aftercareDates(start).map(({ on }) => on)
        expect(days).toHaveLength(aftercareMonths.length)
        expect([start, ...days]).toEqual([start, ...days].sort())
        expect(new Set([start, ...days]).size).toBe(days.length + 1)
      }),
    )
  })
})
