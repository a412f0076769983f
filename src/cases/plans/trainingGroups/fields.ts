import { z } from 'zod'
import { invalid } from '../../errors.ts'
import { chosenIds, listOf, optionalCount } from '../../fields.ts'
import { readWeek } from '../readWeek.ts'
import { type ChosenTime, type GroupsSetup, keyOfTime, mostLearners, mostTimes, usualSizes } from './setup.ts'

const size = optionalCount(1, 30)

/** Fields of both forms; the times are in `dag-0` to `dag-6`, rooms in `lokalen` or per time in `lokalen-<time>`. */
export const groupsFields = { people: chosenIds, minSize: size, maxSize: size }

const roomCount = optionalCount(0, 20)

/**
 * The times of the week and how many rooms each has. In: the raw fields, what a time has that the form does not name.
 * Errors: `invalid` at each field that is not understood.
 */
export function timesOfFields(raw: Record<string, unknown>, usual: number): ChosenTime[] {
  const { times, errors } = readWeek(raw, wrongTimes)
  const chosen = times.map((time) => {
    const name = `lokalen-${keyOfTime(time)}`
    const rooms = roomCount.safeParse(raw[name])
    if (!rooms.success) errors[name] = wrongRooms
    return { time, rooms: (rooms.success ? rooms.data : null) ?? usual }
  })
  if (times.length > mostTimes) errors['dag-0'] = tooManyTimes
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return chosen
}

type Sizes = Pick<GroupsSetup, 'minSize' | 'maxSize'>

/** How large a group is; what stays empty is as usual. */
export function sizesOf(given: { minSize: number | null; maxSize: number | null }): Sizes {
  const minSize = given.minSize ?? Math.min(usualSizes.minSize, given.maxSize ?? usualSizes.minSize)
  const maxSize = given.maxSize ?? Math.max(usualSizes.maxSize, minSize)
  if (minSize > maxSize)
    throw invalid({ maxSize: { nl: 'Dit is minder dan het minste.', en: 'This is less than the least.' } })
  return { minSize, maxSize }
}

/** Refuses nobody, and more people than one plan holds. */
export function mustBeSome(people: readonly unknown[]): void {
  if (people.length === 0)
    throw invalid({ people: { nl: 'Kies wie er les krijgt.', en: 'Choose who has lessons.' } })
  if (people.length > mostLearners)
    throw invalid({
      people: { nl: `Kies hoogstens ${mostLearners} mensen.`, en: `Choose ${mostLearners} people at most.` },
    })
}

const keys = listOf(z.string()).catch([])

/**
 * At which times somebody can, after the form was sent. A time that was not on the form yet is ticked for who could at
 * every time that was.
 */
export function canOfFields(
  raw: Record<string, unknown>,
  candidateId: string,
  before: readonly ChosenTime[],
  after: readonly ChosenTime[],
): string[] {
  const ticked = keys.parse(raw[`kan-${candidateId}`])
  const asked = before.map(({ time }) => keyOfTime(time))
  const couldAlways = asked.every((key) => ticked.includes(key))
  return after
    .map(({ time }) => keyOfTime(time))
    .filter((key) => (asked.includes(key) ? ticked.includes(key) : couldAlways))
}

const wrongTimes = {
  nl: 'Schrijf tijden zoals 9:00-11:30, 13:00-15:00.',
  en: 'Write times as 9:00-11:30, 13:00-15:00.',
}
const tooManyTimes = {
  nl: `Kies hoogstens ${mostTimes} tijden.`,
  en: `Choose ${mostTimes} times at most.`,
}
const wrongRooms = { nl: 'Vul een aantal in van 0 tot en met 20.', en: 'Fill in a number from 0 to 20.' }
