import { myDataPage } from './myDataPage.tsx'
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
]
