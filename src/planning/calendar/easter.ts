import type { PlainDate } from '#method/dates.ts'

/**
 * Easter Sunday in the Gregorian calendar.
 * In: a year from 1583. Out: the day.
 * Source: the anonymous algorithm in Nature 13 (1876) 487, as in Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easterSunday(year: number): PlainDate {
  const inCycle = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * inCycle + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((inCycle + 11 * epact + 22 * toSunday) / 451)
  const count = epact + toSunday - 7 * late + 114
  const month = Math.floor(count / 31)
  const day = (count % 31) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
