import { readTimes, type WeekTime, weekDays } from '#method/weekTimes.ts'
import type { Text } from '#texts/catalogue.ts'

/** The fields of a week: `dag-0` (Monday) to `dag-6`. */
export const dayNames = weekDays.map((_, day) => `dag-${day}`)

/**
 * The times of a week as people wrote them. In: the raw fields, what is said of times that are not understood. Out: the
 * times, and what is wrong at which field.
 */
export function readWeek(
  raw: Record<string, unknown>,
  wrongTimes: Text,
): { times: WeekTime[]; errors: Record<string, Text> } {
  const errors: Record<string, Text> = {}
  const times = dayNames.flatMap((name, day): WeekTime[] => {
    const written = raw[name]
    const read = readTimes(day, typeof written === 'string' ? written : '')
    if (read === null) errors[name] = wrongTimes
    return read ?? []
  })
  if (times.length === 0 && Object.keys(errors).length === 0) errors['dag-0'] = noTimes
  return { times, errors }
}

const noTimes = { nl: 'Vul bij minstens één dag tijden in.', en: 'Fill in times for one day at least.' }
