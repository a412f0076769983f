import { myDataPage } from './myDataPage.tsx'
import { addMySkillForm, mySkillsPage } from './mySkillsPage.tsx'
import { answerForm, myWayPage } from './myWayPage.tsx'

export const myWayRoutes = [myWayPage, answerForm, mySkillsPage, addMySkillForm, myDataPage]
