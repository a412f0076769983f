import { trainPlanAgenda } from './agenda.ts'
import { createTrainForm, newTrainPage } from './newTrainPage.tsx'
import { trainPlanForms, trainPlanPage } from './trainPage.tsx'

export const trainPlanRoutes = [
  newTrainPage,
  createTrainForm,
  trainPlanPage,
  ...trainPlanForms,
  trainPlanAgenda,
]
