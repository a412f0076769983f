import type { PlainDate } from '#method/dates.ts'
import { type OutcomeKind, outcomeKeys } from '#method/outcomes.ts'
import { type Route, routeKeys } from '#method/routes.ts'
import type { CountedTrajectory } from './counted.ts'
import { type CountedPerson, peopleAt } from './people.ts'

type OutcomeCounts = Record<OutcomeKind, number>
export type Tally = { employers: number; candidates: number; underWay: number; outcomes: OutcomeCounts }
export type ProgrammeTally = Tally & { byRoute: Record<Route, Tally> }

/**
 * Counts people, employers and outcomes at a reference date, in all and by route. Everybody counts once, under the
 * employer and route of the first trajectory.
 * In: trajectories in any order, the reference date 'YYYY-MM-DD'. Out: the tally; routes without anybody hold zeros.
 */
export function tally(trajectories: readonly CountedTrajectory[], on: PlainDate): ProgrammeTally {
  const people = peopleAt(trajectories, on)
  const byRoute = Object.fromEntries(
    routeKeys.map((route) => [route, tallyOf(people.filter(({ first }) => first.route === route))]),
  ) as Record<Route, Tally>
  return { ...tallyOf(people), byRoute }
}

/** Counts these people. The outcomes and those under way together are the candidates. */
function tallyOf(people: readonly CountedPerson[]): Tally {
  const counts = Object.fromEntries(outcomeKeys.map((kind) => [kind, 0])) as OutcomeCounts
  let underWay = 0
  for (const { standing } of people) {
    if (standing === 'underWay') underWay++
    else counts[standing]++
  }
  return {
    employers: new Set(people.map(({ first }) => first.employerId)).size,
    candidates: people.length,
    underWay,
    outcomes: counts,
  }
}
