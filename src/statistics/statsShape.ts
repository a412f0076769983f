import { type Route, routeKeys } from '#method/routes.ts'
import type { ProgrammeTally, Tally } from './outcomes.ts'

type TallyShape = {
  employers: number
  candidates: number
  outcomes: Record<string, number>
  underWay?: number
}

/**
 * The tally as machines read it, keys in a fixed order: employers, candidates, outcomes (intendedJob, otherEmployer,
 * agency, noJob, unknown), byRoute with the same for every route. Further learning and those under way are told
 * beside them only when there are any, so that the numbers always add up to the candidates.
 */
export function statsShape(all: ProgrammeTally): TallyShape & { byRoute: Record<Route, TallyShape> } {
  const byRoute = Object.fromEntries(routeKeys.map((route) => [route, shapeOf(all.byRoute[route])]))
  return { ...shapeOf(all), byRoute: byRoute as Record<Route, TallyShape> }
}

function shapeOf({ employers, candidates, outcomes, underWay }: Tally): TallyShape {
  const { intendedJob, otherEmployer, agency, noJob, unknown, furtherLearning } = outcomes
  return {
    employers,
    candidates,
    outcomes: {
      intendedJob,
      otherEmployer,
      agency,
      noJob,
      unknown,
      ...(furtherLearning > 0 ? { furtherLearning } : {}),
    },
    ...(underWay > 0 ? { underWay } : {}),
  }
}
