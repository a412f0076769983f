import { decideForm, lapseForm, myJobPage, tellForm } from './myJobPage.tsx'
import { myJobsPage, tellNewJobForm } from './myJobsPage.tsx'

export const portalRoutes = [myJobsPage, tellNewJobForm, myJobPage, decideForm, tellForm, lapseForm]
