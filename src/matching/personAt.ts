import type { People } from './people.ts'
import type { Person } from './request.ts'

/**
 * Somebody as the table holds them, for explaining: what was not told stays untold; a level that was not told is 3.
 * In: the people, a number below their count. Out: the person.
 */
export function personAt(people: People, number: number): Person {
  const { numbering, skillsFrom, skills, conditions } = people
  const told = (column: Float64Array) => known(column[number])
  const [homeX, homeY] = [told(conditions.homeX), told(conditions.homeY)]
  const bits = conditions.shifts[number] ?? 0
  const town = conditions.town[number] ?? 0
  return {
    id: people.ids[number] ?? '',
    skills: Array.from(skills.subarray(skillsFrom[number], skillsFrom[number + 1]), (one) => ({
      uri: numbering.uri(one >>> 3),
      level: one & 7,
    })),
    hoursMax: told(conditions.hoursMax),
    hoursMin: told(conditions.hoursMin),
    maxTravelMinutes: told(conditions.maxTravelMinutes),
    dutchLevel: told(conditions.dutchLevel),
    motivation: told(conditions.motivation),
    // in an order of their own: the table's follows who was packed first
    shifts: conditions.shiftNames.filter((_, at) => (bits & (1 << at)) !== 0).sort(),
    home: homeX === undefined || homeY === undefined ? undefined : [homeX, homeY],
    town: [...conditions.towns.keys()][town - 1],
  }
}

const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? undefined : value)
