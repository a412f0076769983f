import { plansPage } from './plansPage.tsx'

export const planRoutes = [plansPage]
