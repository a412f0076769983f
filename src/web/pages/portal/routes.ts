import { decideForm, lapseForm, myJobPage, tellForm } from './myJobPage.tsx'
import { myJobsPage, tellNewJobForm } from './myJobsPage.tsx'
import { hoursForms, hoursPage, newHoursPage } from './partJobs.tsx'

/** Fixed addresses come before the address of one job. */
export const portalRoutes = [
  myJobsPage,
  tellNewJobForm,
  newHoursPage,
  hoursPage,
  ...hoursForms,
  myJobPage,
  decideForm,
  tellForm,
  lapseForm,
]
