import { z } from 'zod'
import { hoursOf } from '#method/weekTimes.ts'
import { readPoint } from '#planning/stackedJobs/sites.ts'
import { invalid } from '../../errors.ts'
import { listOf, neededLine, optionalLine, optionalText } from '../../fields.ts'
import { dayNames, readWeek } from '../readWeek.ts'

/** What is written down of a part-job: times per day as people write them, months, a point on the map. */
export const partJobFields = {
  title: neededLine,
  site: optionalLine,
  point: optionalLine,
  months: listOf(z.coerce.number().int().min(1).max(12)),
  weekHours: optionalLine,
  skills: optionalText,
  conditions: optionalText,
  ...Object.fromEntries(dayNames.map((name) => [name, optionalLine])),
}

type Given = {
  title: string
  site: string | null
  point: string | null
  months: number[]
  weekHours: string | null
  skills: string | null
  conditions: string | null
}

/** In: the fields. Out: the columns. Errors: `invalid` at each field that is not understood. */
export function partJobColumns(given: Given & Record<string, unknown>) {
  const { times: slots, errors } = readWeek(given, wrongTimes)
  if (given.months.length === 0) errors.months = noMonths
  const point = given.point === null ? null : readPoint(given.point)
  if (given.point !== null && point === null) errors.point = wrongPoint
  const hours = given.weekHours === null ? null : hoursIn(given.weekHours)
  if (hours !== null && !(hours > 0 && hours <= Math.max(hoursOf(slots), 0.5))) errors.weekHours = wrongHours
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return {
    title: given.title,
    site: given.site,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    slots: JSON.stringify(slots),
    months: [...new Set(given.months)].toSorted((one, other) => one - other),
    hours,
    skills: skillsIn(given.skills),
    conditions: given.conditions,
  }
}

/** Hours as people write them, to the hundredth: '4', '4,5', '4.25'. NaN when it is something else. */
const hoursIn = (written: string): number =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN

/** One skill a line; a skill twice is one. */
const skillsIn = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

const wrongTimes = {
  nl: 'Schrijf tijden zoals 9:00-12:30, 13:00-16:00.',
  en: 'Write times as 9:00-12:30, 13:00-16:00.',
}
const noMonths = { nl: 'Kies minstens één maand.', en: 'Choose one month at least.' }
const wrongPoint = {
  nl: 'Dit is geen punt in Nederland. Kopieer het van een kaart, zoals 52.5185, 5.4714.',
  en: 'This is no point in the Netherlands. Copy it from a map, as 52.5185, 5.4714.',
}
const wrongHours = {
  nl: 'Vul een aantal uren in dat in deze tijden past, of laat het leeg.',
  en: 'Fill in a number of hours that fits in these times, or leave it empty.',
}
