import { conversationForms } from './conversationForms.ts'
import { conversationPage } from './conversationPage.tsx'
import { employerForms } from './employerForms.ts'
import { employerPage } from './employerPage.tsx'
import { createEmployerForm, employersPage } from './employersPage.tsx'
import { profileForm, profilePage } from './profilePage.tsx'

export const employerRoutes = [
  employersPage,
  createEmployerForm,
  employerPage,
  ...employerForms,
  profilePage,
  profileForm,
  conversationPage,
  ...conversationForms,
]
