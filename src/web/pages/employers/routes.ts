import { conversationForms } from './conversationForms.ts'
import { conversationPage } from './conversationPage.tsx'
import { employerForms } from './employerForms.ts'
import { employerPage } from './employerPage.tsx'
import { createEmployerForm, employersPage } from './employersPage.tsx'
import { momentPage, saveMomentForm } from './momentPage.tsx'
import { profileForm, profilePage } from './profilePage.tsx'

export const employerRoutes = [
  employersPage,
  createEmployerForm,
  employerPage,
  ...employerForms,
  momentPage,
  saveMomentForm,
  profilePage,
  profileForm,
  conversationPage,
  ...conversationForms,
]
