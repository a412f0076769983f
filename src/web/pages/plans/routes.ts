import { acceptPathForm, pathPage } from './path/pathPage.tsx'
import { plansPage } from './plansPage.tsx'
import { trainPlanRoutes } from './train/routes.ts'

export const planRoutes = [plansPage, ...trainPlanRoutes, pathPage, acceptPathForm]
