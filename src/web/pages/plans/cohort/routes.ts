import { cohortAgenda } from './agenda.ts'
import { cohortForms, cohortPage } from './cohortPage.tsx'
import { cohortListsPage } from './listsPage.tsx'
import { createCohortForm, newCohortPage } from './newCohortPage.tsx'
import { wishesForms, wishesPage } from './wishesPage.tsx'

export const cohortRoutes = [
  newCohortPage,
  createCohortForm,
  cohortPage,
  ...cohortForms,
  wishesPage,
  ...wishesForms,
  cohortListsPage,
  cohortAgenda,
]
