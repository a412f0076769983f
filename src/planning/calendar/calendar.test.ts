import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isoWeek, weekday } from '#method/dates.ts'
import { easterSunday } from './easter.ts'
import { publicHolidays } from './publicHolidays.ts'
import { mondayAt, mondayOf, mondayOfWeek, weekNumber, weeksFrom, weeksInYear } from './weeks.ts'

const years = Array.from({ length: 111 }, (_, at) => 1990 + at)
const anyDay = fc.integer({ min: 0, max: 111 * 365 }).map((days) => addDays('1990-01-01', days))

/** Easter Sundays 1990-2100, as published (month-day). */
const easters = `
  04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04
  04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12
  04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21
  04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01
  04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10
  04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18
  04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30
  04-18 04-10 03-26 04-15 04-06 03-29 04-11 04-03 04-22 04-14
  03-30 04-19 04-10 03-26 04-15 04-07 04-19 04-11 04-03 04-23
  04-07 03-30 04-19 04-04 03-26 04-15 03-31 04-20 04-11 04-03
  04-16 04-08 03-30 04-12 04-04 04-24 04-15 03-31 04-20 04-12
  03-28
`
  .trim()
  .split(/\s+/)

/** Years with 53 weeks, from published tables of ISO 8601. */
const longYears = [
  1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088,
  2093, 2099,
]

describe('weeks', () => {
  it('has 53 weeks in the years that have them, 1990-2100', () => {
    expect(years.filter((year) => weeksInYear(year) === 53)).toEqual(longYears)
  })

  it('finds every week by its Monday, and no week that is not there', () => {
    for (const year of years) {
      for (let week = 1; week <= weeksInYear(year); week += 1) {
        const monday = mondayOfWeek({ year, week })
        expect(weekday(monday)).toBe(1)
        expect(isoWeek(monday)).toEqual({ year, week })
      }
      expect(() => mondayOfWeek({ year, week: weeksInYear(year) + 1 })).toThrow(RangeError)
      expect(() => mondayOfWeek({ year, week: 0 })).toThrow(RangeError)
    }
  })

  it('counts weeks by Mondays, over the turn of years and of the clock', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), fc.nat(6), (day, week, later) => {
        const weeks = weeksFrom(day, 104)
        const other = addDays(mondayAt(weeks, week), later)
        expect(weekNumber(weeks, other)).toBe(week)
        expect(mondayOf(other)).toBe(mondayAt(weeks, week))
        expect(weekNumber(weeks, day)).toBe(0)
      }),
    )
  })
})

describe('public holidays', () => {
  it('has Easter on the published days, 1990-2100', () => {
    expect(easters).toHaveLength(111)
    expect(years.map((year) => easterSunday(year).slice(5))).toEqual(easters)
  })

  it('moves with Easter what moves with it, all of it on its weekday', () => {
    for (const year of years) {
      const on = new Map(publicHolidays(year).map((one) => [one.key, one.day]))
      const easter = easterSunday(year)
      expect(weekday(easter)).toBe(7)
      expect(daysBetween(easter, on.get('easterMonday') ?? '')).toBe(1)
      expect(weekday(on.get('ascension') ?? '')).toBe(4)
      expect(daysBetween(easter, on.get('whitMonday') ?? '')).toBe(50)
      expect(weekday(on.get('kingsDay') ?? '')).not.toBe(7)
      expect(on.has('liberationDay')).toBe(year % 5 === 0)
    }
  })

  it('knows the holidays of 2030 and of 2016 by name', () => {
    expect(publicHolidays(2030).map((one) => [one.key, one.day.slice(5)])).toEqual([
      ['newYear', '01-01'],
      ['easterSunday', '04-21'],
      ['easterMonday', '04-22'],
      ['kingsDay', '04-27'],
      ['liberationDay', '05-05'],
      ['ascension', '05-30'],
      ['whitSunday', '06-09'],
      ['whitMonday', '06-10'],
      ['christmas', '12-25'],
      ['secondChristmas', '12-26'],
    ])
    expect(publicHolidays(2016).some((one) => one.key === 'liberationDay')).toBe(false)
  })

  it.each([
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
    [2013, '2013-04-30'],
    [2006, '2006-04-29'],
  ])('keeps the day of the King or Queen in %i off Sunday', (year, day) => {
    expect(publicHolidays(year).find((one) => one.key === 'kingsDay')?.day).toBe(day)
  })
})
