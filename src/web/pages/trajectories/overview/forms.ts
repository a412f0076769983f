import { finishTrajectoryAction } from '#cases/notes/finishAction.ts'
import { makeTrajectoryAction } from '#cases/notes/makeAction.ts'
import { addAdjustment } from '#cases/trajectories/learning/addAdjustment.ts'
import { addTrajectoryNote } from '#cases/trajectories/learning/addTrajectoryNote.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { saveStay } from '#cases/trajectories/learning/saveStay.ts'
import { moveTrajectoryActivity } from '#cases/trajectories/plan/moveTrajectoryActivity.ts'
import { form } from '../../../http/definitions.ts'
import { hrefOf } from '../head/head.tsx'
import { trajectoryPage as page } from './page.tsx'
import { overviewTexts } from './texts.ts'

const path = '/trajecten/:trajectoryId'
const to = (at: string) => (_: unknown, input: { trajectoryId: string }) =>
  `${hrefOf(input.trajectoryId)}${at}`

export const overviewForms = [
  form({
    path: `${path}/stap`,
    case: moveTrajectory,
    page,
    formId: (raw) => String(raw.move),
    next: to(''),
  }),
  form({
    path: `${path}/plekken`,
    case: bookStay,
    page,
    next: to('#plekken'),
    done: overviewTexts.stayBooked,
  }),
  form({
    path: `${path}/plekken/:stayId`,
    case: saveStay,
    page,
    formId: (raw) => String(raw.stayId),
    next: to('#plekken'),
  }),
  form({
    path: `${path}/plekken/:stayId/stap`,
    case: moveStay,
    page,
    formId: (raw) => `${raw.stayId}-${raw.move}`,
    next: to('#plekken'),
  }),
  form({
    path: `${path}/notitie`,
    case: addTrajectoryNote,
    page,
    next: to('#notitie'),
    done: overviewTexts.noteSaved,
  }),
  form({
    path: `${path}/activiteit/:activityId`,
    case: moveTrajectoryActivity,
    page,
    formId: (raw) => String(raw.activityId),
    next: to(''),
  }),
  form({ path: `${path}/bijstelling`, case: addAdjustment, page, next: to('#verhaal') }),
  form({ path: `${path}/acties`, case: makeTrajectoryAction, page, next: to('#acties') }),
  form({ path: `${path}/acties/:actionId`, case: finishTrajectoryAction, page, next: to('#acties') }),
]
