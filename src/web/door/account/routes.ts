import { accountPage, changePasswordForm, saveOwnAccountForm } from './accountPage.tsx'
import {
  confirmSecondStepForm,
  newRecoveryCodesForm,
  removeSecondStepForm,
  secondStepPage,
  startSecondStepForm,
} from './secondStepPage.tsx'
import { endOtherSessionsForm, endSessionForm } from './sessionForms.ts'

export const accountRoutes = [
  accountPage,
  saveOwnAccountForm,
  changePasswordForm,
  secondStepPage,
  startSecondStepForm,
  confirmSecondStepForm,
  removeSecondStepForm,
  newRecoveryCodesForm,
  endSessionForm,
  endOtherSessionsForm,
]
