import { addWorkVisit } from '#cases/futureJobs/addWorkVisit.ts'
import { chooseRoute } from '#cases/futureJobs/chooseRoute.ts'
import { considerPlace } from '#cases/futureJobs/considerPlace.ts'
import { saveJobPlace } from '#cases/futureJobs/saveJobPlace.ts'
import { saveWorkVisit } from '#cases/futureJobs/saveWorkVisit.ts'
import { shiftJobPlace } from '#cases/futureJobs/shiftJobPlace.ts'
import { form } from '../../http/definitions.ts'
import { routesPage } from './routesPage.tsx'
import { routesTexts } from './routesTexts.ts'

const back = (_: unknown, input: { futureJobId: string }) => `/banen/${input.futureJobId}/routes`

export const routeForm = form({
  path: '/banen/:futureJobId/routes',
  case: chooseRoute,
  page: routesPage,
  next: back,
  done: routesTexts.routeSaved,
  formId: (raw) => String(raw.route),
})

export const addPlaceForm = form({
  path: '/banen/:futureJobId/plekken',
  case: considerPlace,
  page: routesPage,
  next: back,
  done: routesTexts.placeAdded,
})

export const jobPlaceForm = form({
  path: '/banen/:futureJobId/plekken/:jobPlaceId',
  case: saveJobPlace,
  page: routesPage,
  next: back,
  done: routesTexts.placeSaved,
  formId: (raw) => String(raw.jobPlaceId),
})

export const shiftPlaceForm = form({
  path: '/banen/:futureJobId/plekken/:jobPlaceId/volgorde',
  case: shiftJobPlace,
  page: routesPage,
  next: back,
})

export const addVisitForm = form({
  path: '/banen/:futureJobId/bezoeken',
  case: addWorkVisit,
  page: routesPage,
  next: back,
  done: routesTexts.visitSaved,
})

export const visitForm = form({
  path: '/banen/:futureJobId/bezoeken/:visitId',
  case: saveWorkVisit,
  page: routesPage,
  next: back,
  done: routesTexts.visitSaved,
  formId: (raw) => String(raw.visitId),
})
