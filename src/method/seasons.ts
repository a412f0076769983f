type Worked = { readonly months: readonly number[]; readonly hours: number }

/** Months in which the same work is done: which of the things (by place in the list), and the hours a week of it. */
export type Season = { readonly months: number[]; readonly at: number[]; readonly hours: number }

/**
 * The year of some work that differs by month, as few seasons as there are.
 * In: months from 1 and hours a week of each thing. Out: seasons in order of their first month, months without work
 * too; every month of the year is in one season.
 */
export function seasonsOf(things: readonly Worked[]): Season[] {
  const seasons = new Map<string, Season>()
  for (let month = 1; month <= 12; month += 1) {
    const at = [...things.keys()].filter((number) => things[number]?.months.includes(month))
    const season = seasons.get(at.join(' '))
    if (season) season.months.push(month)
    else seasons.set(at.join(' '), { months: [month], at, hours: hoursOf(at, things) })
  }
  return [...seasons.values()]
}

const hoursOf = (at: readonly number[], things: readonly Worked[]): number =>
  at.reduce((sum, number) => sum + (things[number]?.hours ?? 0), 0)
