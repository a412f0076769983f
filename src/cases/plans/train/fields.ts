import type { z } from 'zod'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { invalid } from '../../errors.ts'
import { neededDate, optionalCount, optionalDate } from '../../fields.ts'
import { type TrainSetup, trainSetup } from './setup.ts'

const number = optionalCount(0, 99)

/**
 * Places in order: of each field `nr-<place>` with a number, by that number; two of the same number keep the order of
 * the page. In: the raw fields. Out: the ids of places.
 */
export function placesInOrder(raw: Record<string, unknown>): string[] {
  const numbered = Object.entries(raw).flatMap(([name, value]) => {
    const placeId = /^nr-([0-9a-f-]{36})$/.exec(name)?.[1]
    if (!placeId) return []
    const parsed = number.safeParse(value)
    if (!parsed.success)
      throw invalid({ [name]: { nl: 'Vul een nummer in, of niets.', en: 'Fill in a number, or nothing.' } })
    return parsed.data ? [{ placeId, at: parsed.data }] : []
  })
  return numbered.toSorted((one, other) => one.at - other.at).map((one) => one.placeId)
}

const weeks = optionalCount(0, 104)

/** Per person and place what people filled in: `weken-<person>-<place>`, `vast-<person>-<place>`, `weg-van-<person>`, `weg-tot-<person>`. */
export function wishesOfFields(
  raw: Record<string, unknown>,
  people: TrainSetup['people'],
  placeIds: readonly string[],
): Pick<TrainSetup, 'weeks' | 'pins' | 'away'> {
  const errors: Record<string, { nl: string; en: string }> = {}
  const read = <T>(name: string, field: z.ZodType<T>, wrong: { nl: string; en: string }): T | null => {
    const parsed = field.safeParse(raw[name])
    if (parsed.success) return parsed.data
    errors[name] = wrong
    return null
  }
  const wrongWeeks = { nl: 'Vul hele weken in: 0 tot en met 104.', en: 'Fill in whole weeks: 0 to 104.' }
  const wrongDay = { nl: 'Deze datum klopt niet.', en: 'This date is not right.' }
  const cells = people.flatMap(({ candidateId }) => placeIds.map((placeId) => ({ candidateId, placeId })))
  const said = {
    weeks: cells.flatMap((cell) => {
      const value = read(`weken-${cell.candidateId}-${cell.placeId}`, weeks, wrongWeeks)
      return value === null ? [] : [{ ...cell, weeks: value }]
    }),
    pins: cells.flatMap((cell) => {
      const value = read(`vast-${cell.candidateId}-${cell.placeId}`, optionalDate, wrongDay)
      return value === null ? [] : [{ ...cell, weekOn: mondayOf(value) }]
    }),
    away: people.flatMap(({ candidateId }) => {
      const fromOn = read(`weg-van-${candidateId}`, optionalDate, wrongDay)
      const untilOn = read(`weg-tot-${candidateId}`, optionalDate, wrongDay)
      if (!fromOn && untilOn)
        errors[`weg-van-${candidateId}`] = {
          nl: 'Vul ook de eerste dag in.',
          en: 'Fill in the first day too.',
        }
      if (fromOn && untilOn && untilOn < fromOn)
        errors[`weg-tot-${candidateId}`] = {
          nl: 'Deze dag ligt voor de eerste dag.',
          en: 'This day is before the first day.',
        }
      return fromOn ? [{ candidateId, fromOn, untilOn: untilOn ?? fromOn }] : []
    }),
  }
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return said
}

export const dayFields = { firstDay: neededDate, readyOn: neededDate }
export const emptyWishes: Pick<TrainSetup, 'weeks' | 'pins' | 'away'> = { weeks: [], pins: [], away: [] }

/** As it is kept; a mistake of ours shows here and not later. */
export const asSetup = (setup: TrainSetup): string => JSON.stringify(trainSetup.parse(setup))
