import * as gatheringForms from './gatheringForms.ts'
import { gatheringListPage } from './gatheringListPage.tsx'
import { gatheringPage } from './gatheringPage.tsx'
import { asksForm, backForm, matchPage, notProposeForm, planForm, proposeForm } from './matchPage.tsx'
import { agreementForm, elsewhereForm, moveForm, proposalPage } from './proposalPage.tsx'

export const matchRoutes = [
  matchPage,
  proposeForm,
  notProposeForm,
  backForm,
  asksForm,
  planForm,
  proposalPage,
  moveForm,
  agreementForm,
  elsewhereForm,
  gatheringPage,
  ...Object.values(gatheringForms),
  gatheringListPage,
]
