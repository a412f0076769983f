import type { Consideration } from './considerations.ts'
import type { PlainDate } from './dates.ts'
import { type Route, routeKeys } from './routes.ts'

/** One line of the record of routes: what was decided about a route, when and why. */
export type RouteChoice = {
  readonly route: Route
  readonly state: Consideration
  readonly reason: string | null
  readonly onDate: PlainDate
}

/**
 * Where each route stands now. The record only grows: the last line about a route is what holds.
 * In: the lines in the order in which they were written. Out: one line per route that was ever looked at, in the
 * order of the method.
 */
export function currentRoutes<Choice extends RouteChoice>(choices: readonly Choice[]): Choice[] {
  return routeKeys.flatMap((route) => choices.findLast((choice) => choice.route === route) ?? [])
}

/**
 * The routes that are followed now; more than one means that they are combined (R 3.2).
 * In: the lines in the order in which they were written. Out: the routes, in the order of the method.
 */
export function chosenRoutes(choices: readonly RouteChoice[]): Route[] {
  return currentRoutes(choices)
    .filter((choice) => choice.state === 'chosen')
    .map((choice) => choice.route)
}
