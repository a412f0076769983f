import { addTrajectoryActivity } from '#cases/trajectories/plan/addTrajectoryActivity.ts'
import { chooseTrajectoryRoute } from '#cases/trajectories/plan/chooseTrajectoryRoute.ts'
import { copyPlanToJob } from '#cases/trajectories/plan/copyPlanToJob.ts'
import { dateTrajectoryActivity } from '#cases/trajectories/plan/dateTrajectoryActivity.ts'
import { fillFromJobPlan } from '#cases/trajectories/plan/fillFromJobPlan.ts'
import { moveTrajectoryActivity } from '#cases/trajectories/plan/moveTrajectoryActivity.ts'
import { placeTrajectoryActivity } from '#cases/trajectories/plan/placeTrajectoryActivity.ts'
import { saveTrajectoryGoals } from '#cases/trajectories/plan/saveTrajectoryGoals.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { setTrajectoryOrder } from '#cases/trajectories/plan/setTrajectoryOrder.ts'
import { form, type Raw } from '../../../http/definitions.ts'
import { hrefOf } from '../head/head.tsx'
import { trajectoryPlanPage as page } from './page.tsx'
import { planTexts } from './texts.ts'

const path = '/trajecten/:trajectoryId/plan'
const to = (at: string) => (_: unknown, input: { trajectoryId: string }) =>
  `${hrefOf(input.trajectoryId, 'plan')}${at}`
const byActivity = (raw: Raw) => String(raw.activityId)

/** A part as the form shows it, also when it is the other editor's. */
export const partAsFields = (row: Record<string, unknown>) => ({
  text: String(row.text ?? ''),
  leftOpen: row.leftOpen ? 'ja' : '',
})

export const planForms = [
  form({
    path: `${path}/onderdeel/:part`,
    case: saveTrajectoryPlanPart,
    page,
    formId: (raw) => String(raw.part),
    theirs: partAsFields,
    next: (_, input) => `${hrefOf(input.trajectoryId, 'plan')}#${input.part}`,
  }),
  form({ path: `${path}/doel`, case: saveTrajectoryGoals, page, next: to('#doel') }),
  form({
    path: `${path}/route`,
    case: chooseTrajectoryRoute,
    page,
    next: to('#route'),
    done: planTexts.routeChosen,
  }),
  form({ path: `${path}/volgorde`, case: setTrajectoryOrder, page, next: to('#activiteiten') }),
  form({
    path: `${path}/overnemen`,
    case: fillFromJobPlan,
    page,
    next: to('#onderdelen'),
    done: planTexts.filled,
  }),
  form({
    path: `${path}/naar-baan`,
    case: copyPlanToJob,
    page,
    next: (result) => `/banen/${result.id}/plan`,
    done: planTexts.filled,
  }),
  form({ path: `${path}/activiteit`, case: addTrajectoryActivity, page, next: to('#activiteiten') }),
  form({
    path: `${path}/activiteit/:activityId`,
    case: dateTrajectoryActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
  form({
    path: `${path}/activiteit/:activityId/stap`,
    case: moveTrajectoryActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
  form({
    path: `${path}/activiteit/:activityId/plaats`,
    case: placeTrajectoryActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
]
