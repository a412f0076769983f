import * as gatheringForms from './gatheringForms.ts'
import { gatheringListPage } from './gatheringListPage.tsx'
import { gatheringPage } from './gatheringPage.tsx'
import { asksForm, backForm, matchPage, notProposeForm, planForm, proposeForm } from './matchPage.tsx'
import { agreementForm, elsewhereForm, moveForm, proposalPage, shareForm } from './proposalPage.tsx'

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
  shareForm,
  elsewhereForm,
  gatheringPage,
  ...Object.values(gatheringForms),
  gatheringListPage,
]
