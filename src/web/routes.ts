import { accountRoutes } from './door/account/routes.ts'
import type { AnyRoute } from './http/definitions.ts'
import { candidateRoutes } from './pages/candidates/routes.ts'
import { employerRoutes } from './pages/employers/routes.ts'
import { figuresRoutes } from './pages/figures/routes.ts'
import { futureJobRoutes } from './pages/futureJobs/routes.ts'
import { manageRoutes } from './pages/manage/routes.ts'
import { matchRoutes } from './pages/match/routes.ts'
import { myWayRoutes } from './pages/myWay/routes.ts'
import { placeRoutes } from './pages/places/routes.ts'
import { planRoutes } from './pages/plans/routes.ts'
import { portalRoutes } from './pages/portal/routes.ts'
import { searchRoutes } from './pages/search/routes.ts'
import { skillsRoutes } from './pages/skills/routes.ts'
import { todayRoutes } from './pages/today/routes.ts'
import { trajectoryRoutes } from './pages/trajectories/routes.ts'

/** Everything behind the door. A route that is not here does not exist; the access matrix is drawn from it. */
export const routes: readonly AnyRoute[] = [
  ...todayRoutes,
  ...myWayRoutes,
  ...employerRoutes,
  ...candidateRoutes,
  ...futureJobRoutes,
  ...placeRoutes,
  ...matchRoutes,
  ...trajectoryRoutes,
  ...planRoutes,
  ...portalRoutes,
  ...searchRoutes,
  ...skillsRoutes,
  ...accountRoutes,
  ...manageRoutes,
  ...figuresRoutes,
]
