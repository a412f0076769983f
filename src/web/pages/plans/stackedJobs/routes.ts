import { newPartJobPage, partJobForms, partJobPage } from './partJobPages.tsx'
import { partJobsForms, partJobsPage } from './partJobsPage.tsx'
import { stackingForms, stackingPage } from './stackingPage.tsx'

/** Fixed addresses come before the address of one plan. */
export const stackedJobRoutes = [
  partJobsPage,
  ...partJobsForms,
  newPartJobPage,
  partJobPage,
  ...partJobForms,
  stackingPage,
  ...stackingForms,
]
