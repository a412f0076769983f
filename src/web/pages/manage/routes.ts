import {
  disableAccountForm,
  enableAccountForm,
  inviteAccountForm,
  linkAccountForm,
  resetSecondStepForm,
  saveAccountForm,
} from './accountForms.ts'
import { accountPage } from './accountPage.tsx'
import { accountsPage, createAccountForm } from './accountsPage.tsx'
import { auditPage } from './auditPage.tsx'
import { managePage } from './managePage.tsx'
import { organisationPage, saveOrganisationForm } from './organisationPage.tsx'
import { stylePage } from './stylePage.tsx'

export const manageRoutes = [
  managePage,
  accountsPage,
  createAccountForm,
  accountPage,
  saveAccountForm,
  linkAccountForm,
  inviteAccountForm,
  disableAccountForm,
  enableAccountForm,
  resetSecondStepForm,
  organisationPage,
  saveOrganisationForm,
  auditPage,
  stylePage,
]
