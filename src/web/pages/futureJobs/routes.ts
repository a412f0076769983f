import { boardPage } from './boardPage.tsx'
import { factsForm, factsPage } from './factsPage.tsx'
import { horizonPage } from './horizonPage.tsx'
import {
  finishJobActionForm,
  jobNoteForm,
  makeJobActionForm,
  moveJobForm,
  saveJobActionForm,
} from './jobForms.ts'
import { jobPage } from './jobPage.tsx'
import { createJobForm, newJobPage } from './newJobPage.tsx'
import {
  adaptationForm,
  addSkillForm,
  profilePage,
  requirementsForm,
  splitForm,
  triedForm,
} from './profilePage.tsx'
import { coachHoursForm, guidanceHoursForm, radarHoursPage } from './radar/hoursPage.tsx'
import { radarMonthPage } from './radar/monthPage.tsx'
import { radarPage } from './radar/radarPage.tsx'
import {
  addPlaceForm,
  addVisitForm,
  jobPlaceForm,
  routeForm,
  shiftPlaceForm,
  visitForm,
} from './routesForms.ts'
import { routesPage } from './routesPage.tsx'
import { unlockPage } from './unlockPage.tsx'

/** The room of future jobs. The fixed addresses come before the address of one job. */
export const futureJobRoutes = [
  boardPage,
  horizonPage,
  radarPage,
  radarHoursPage,
  guidanceHoursForm,
  coachHoursForm,
  radarMonthPage,
  unlockPage,
  newJobPage,
  createJobForm,
  jobPage,
  moveJobForm,
  jobNoteForm,
  makeJobActionForm,
  saveJobActionForm,
  finishJobActionForm,
  factsPage,
  factsForm,
  profilePage,
  splitForm,
  requirementsForm,
  triedForm,
  addSkillForm,
  adaptationForm,
  routesPage,
  routeForm,
  addPlaceForm,
  jobPlaceForm,
  shiftPlaceForm,
  addVisitForm,
  visitForm,
]
