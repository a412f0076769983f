import { myDataPage } from './myDataPage.tsx'
import { myJobsPage } from './myJobsPage.tsx'
import { mySharingPage, turnMySwitchForm } from './mySharingPage.tsx'
import { addMySkillForm, mySkillsPage } from './mySkillsPage.tsx'
import { answerForm, myWayPage, signPlanForm, voiceForm } from './myWayPage.tsx'

export const myWayRoutes = [
  myWayPage,
  answerForm,
  signPlanForm,
  voiceForm,
  mySkillsPage,
  addMySkillForm,
  myDataPage,
  myJobsPage,
  mySharingPage,
  turnMySwitchForm,
]
