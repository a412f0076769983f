import { contactMomentForm, employerPage } from './employerPage.tsx'
import { createEmployerForm, employersPage } from './employersPage.tsx'

export const employerRoutes = [employersPage, createEmployerForm, employerPage, contactMomentForm]
