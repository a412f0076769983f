import { addJobNote } from '#cases/futureJobs/addJobNote.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { finishFutureJobAction } from '#cases/notes/finishAction.ts'
import { makeFutureJobAction } from '#cases/notes/makeAction.ts'
import { saveFutureJobAction } from '#cases/notes/saveAction.ts'
import { form } from '../../http/definitions.ts'
import { jobNoteTexts } from './jobNoteTexts.ts'
import { jobPage } from './jobPage.tsx'
import { jobTexts } from './jobTexts.ts'

const back =
  (part = '') =>
  (_: unknown, input: { futureJobId: string }) =>
    `/banen/${input.futureJobId}${part}`

export const moveJobForm = form({
  path: '/banen/:futureJobId/stap',
  case: moveFutureJob,
  page: jobPage,
  next: back(),
  done: jobTexts.moved,
  formId: (raw) => String(raw.move),
})

export const jobNoteForm = form({
  path: '/banen/:futureJobId/notitie',
  case: addJobNote,
  page: jobPage,
  next: back('#notities'),
  done: jobNoteTexts.saved,
})

export const makeJobActionForm = form({
  path: '/banen/:futureJobId/actie',
  case: makeFutureJobAction,
  page: jobPage,
  next: back('#acties'),
  done: jobNoteTexts.actionMade,
})

export const saveJobActionForm = form({
  path: '/banen/:futureJobId/actie/:actionId',
  case: saveFutureJobAction,
  page: jobPage,
  next: back('#acties'),
  done: jobNoteTexts.actionChanged,
  formId: (raw) => String(raw.actionId),
})

export const finishJobActionForm = form({
  path: '/banen/:futureJobId/actie/:actionId/klaar',
  case: finishFutureJobAction,
  page: jobPage,
  next: back('#acties'),
})
