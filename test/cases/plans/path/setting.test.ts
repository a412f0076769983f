import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pathWeeks, weeksAhead, weeksBefore } from '#cases/plans/path/setting.ts'
import { addDays, weekday } from '#method/dates.ts'

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days))

it('begins on a Monday after today, when somebody is free', () => {
  fc.assert(
    fc.property(day, fc.option(day, { nil: null }), (today, busyUntil) => {
      const { firstMonday, count } = pathWeeks(today, busyUntil)
      expect(weekday(firstMonday)).toBe(1)
      expect(firstMonday > today).toBe(true)
      expect(busyUntil === null || firstMonday >= busyUntil).toBe(true)
      const latest = [addDays(today, 1), busyUntil ?? today].toSorted().at(-1) ?? today
      expect(firstMonday < addDays(latest, 7)).toBe(true)
      expect(count).toBe(weeksAhead)
    }),
  )
})

it('ends before the job begins, at most two years ahead', () => {
  const weeks = pathWeeks('2027-03-01', null)
  expect(weeks.firstMonday).toBe('2027-03-08')
  expect(weeksBefore(weeks, '2027-03-15')).toBe(1)
  expect(weeksBefore(weeks, '2027-03-14')).toBe(0)
  expect(weeksBefore(weeks, '2027-01-01')).toBe(0)
  expect(weeksBefore(weeks, '2035-01-01')).toBe(weeksAhead)
  expect(weeksBefore(weeks, null)).toBe(weeksAhead)
  expect(pathWeeks('2027-03-01', '2027-03-29').firstMonday).toBe('2027-03-29')
  expect(pathWeeks('2027-03-01', '2027-03-30').firstMonday).toBe('2027-04-05')
})
