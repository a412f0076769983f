import { plansPage } from './plansPage.tsx'
import { trainPlanRoutes } from './train/routes.ts'

export const planRoutes = [plansPage, ...trainPlanRoutes]
