import { cohortRoutes } from './cohort/routes.ts'
import { acceptPathForm, pathPage } from './path/pathPage.tsx'
import { plansPage } from './plansPage.tsx'
import { stackedJobRoutes } from './stackedJobs/routes.ts'
import { trainPlanRoutes } from './train/routes.ts'
import { trainingGroupRoutes } from './trainingGroups/routes.ts'

export const planRoutes = [
  plansPage,
  ...trainPlanRoutes,
  ...stackedJobRoutes,
  ...cohortRoutes,
  ...trainingGroupRoutes,
  pathPage,
  acceptPathForm,
]
