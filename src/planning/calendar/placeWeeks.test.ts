import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from '#method/dates.ts'
import { type PlaceCalendar, placeWeeks, releaseAtIntake } from './placeWeeks.ts'
import { knownSchoolYears, schoolHolidays } from './schoolHolidays.ts'
import { schoolHolidayKeys, schoolRegions } from './schoolRegions.ts'
import { mondayAt, weekNumber, weeksFrom } from './weeks.ts'

const always: PlaceCalendar = { closures: [], schoolRegion: null, intakes: null }
const known = (weeks: ReturnType<typeof weeksFrom>, place: PlaceCalendar) => {
  const found = placeWeeks(weeks, place)
  if (found.kind !== 'known') throw new Error('expected known school years')
  return found
}

describe('school holidays', () => {
  it('has five holidays a region in every school year, on Saturday to Sunday, of one, two or six weeks', () => {
    for (const year of knownSchoolYears) {
      for (const region of schoolRegions) {
        const found = schoolHolidays(region, `${year}-10-01`, `${year + 1}-09-30`)
        expect(found.kind === 'known' && found.holidays.map((one) => one.key)).toEqual(schoolHolidayKeys)
        for (const one of found.kind === 'known' ? found.holidays : []) {
          expect([weekday(one.from), weekday(one.until)]).toEqual([6, 7])
          const days = daysBetween(one.from, one.until) + 1
          expect(days).toBe({ autumn: 9, christmas: 16, spring: 9, may: 9, summer: 44 }[one.key])
          expect(one.isAdvised).toBe(one.key === 'autumn' || one.key === 'spring')
        }
      }
    }
  })

  it('gives every region its own summer, and all the same Christmas', () => {
    const summer = schoolRegions.map((region) => {
      const found = schoolHolidays(region, '2027-07-01', '2027-09-30')
      return found.kind === 'known' ? found.holidays.map((one) => one.from) : []
    })
    expect(summer).toEqual([['2027-07-10'], ['2027-07-17'], ['2027-07-24']])
  })

  it('says which school years it does not know, and guesses none', () => {
    expect(schoolHolidays('north', '2030-09-01', '2032-01-01')).toEqual({
      kind: 'notKnown',
      schoolYears: [2030, 2031],
    })
    expect(schoolHolidays('south', '2025-09-30', '2025-09-30')).toEqual({
      kind: 'notKnown',
      schoolYears: [2024],
    })
  })
})

describe('the closed weeks of a place', () => {
  const weeks = weeksFrom('2026-12-14', 60)

  it('closes a week at Christmas and none for King’s Day, Easter Monday or Ascension', () => {
    // Monday 21 December 2026: Friday 25 and Saturday 26 are free, four days remain
    expect(known(weeks, always).closed).toEqual([])
    // 2029: Tuesday and Wednesday are Christmas, New Year a Tuesday: three days remain
    expect(known(weeksFrom('2029-12-24', 2), always).closed).toEqual([])
    // with two days of its own the week is shut
    const place = { ...always, closures: [{ fromOn: '2029-12-27', untilOn: '2029-12-28' }] }
    expect(known(weeksFrom('2029-12-24', 2), place).closed).toEqual([0])
  })

  it('closes what the place closes, also over the turn of a year of 53 weeks', () => {
    const place = { ...always, closures: [{ fromOn: '2026-12-21', untilOn: '2027-01-03' }] }
    expect(known(weeks, place).closed).toEqual([1, 2])
    expect(weekNumber(weeks, '2027-01-04')).toBe(3)
  })

  it('closes in the school holidays of the region, when the place goes by them', () => {
    const found = known(weeks, { ...always, schoolRegion: 'middle' })
    const mondays = found.closed.map((week) => mondayAt(weeks, week))
    expect(mondays).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-02-22',
      '2027-04-26',
      ...[0, 7, 14, 21, 28, 35].map((days) => addDays('2027-07-19', days)),
      '2027-10-18',
      '2027-12-27',
      '2028-01-03',
    ])
    expect(placeWeeks(weeksFrom('2030-01-07', 52), { ...always, schoolRegion: 'north' })).toEqual({
      kind: 'notKnown',
      schoolYears: [2030],
    })
  })

  it('takes people in on its intake days, but never in a closed week', () => {
    const place = {
      ...always,
      closures: [{ fromOn: '2027-02-01', untilOn: '2027-02-05' }],
      intakes: ['2027-04-05', '2027-02-02', '2026-12-01', '2027-01-06'],
    }
    const found = known(weeks, place)
    expect(found.intake).toEqual([weekNumber(weeks, '2027-01-06'), weekNumber(weeks, '2027-04-05')])
    expect(releaseAtIntake(0, found)).toBe(3)
    expect(releaseAtIntake(4, found)).toBe(16)
    expect(releaseAtIntake(17, found)).toBeNull()
    expect(releaseAtIntake(17, known(weeks, always))).toBe(17)
  })

  it('never opens a week by closing more, and closes a week that is closed whole', () => {
    const day = fc.integer({ min: -20, max: 450 }).map((days) => addDays('2026-12-14', days))
    const closure = fc
      .tuple(day, fc.nat(40))
      .map(([fromOn, days]) => ({ fromOn, untilOn: addDays(fromOn, days) }))
    fc.assert(
      fc.property(fc.array(closure, { maxLength: 5 }), closure, (closures, more) => {
        const before = known(weeks, { ...always, closures }).closed
        const after = known(weeks, { ...always, closures: [...closures, more] }).closed
        expect(after).toEqual(expect.arrayContaining([...before]))
        for (let week = 0; week < weeks.count; week += 1) {
          const monday = mondayAt(weeks, week)
          if (more.fromOn <= monday && more.untilOn >= addDays(monday, 4)) expect(after).toContain(week)
        }
      }),
    )
  })
})
