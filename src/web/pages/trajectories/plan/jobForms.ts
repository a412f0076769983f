import { addJobActivity } from '#cases/trajectories/jobPlan/addJobActivity.ts'
import { dateJobActivity } from '#cases/trajectories/jobPlan/dateJobActivity.ts'
import { makeJobActivities } from '#cases/trajectories/jobPlan/makeJobActivities.ts'
import { moveJobActivity } from '#cases/trajectories/jobPlan/moveJobActivity.ts'
import { placeJobActivity } from '#cases/trajectories/jobPlan/placeJobActivity.ts'
import { saveJobPlanPart } from '#cases/trajectories/jobPlan/saveJobPlanPart.ts'
import { setJobPlanOrder } from '#cases/trajectories/jobPlan/setJobPlanOrder.ts'
import { form, type Raw } from '../../../http/definitions.ts'
import { partAsFields } from './forms.ts'
import { jobPlanPage as page } from './jobPage.tsx'

const path = '/banen/:futureJobId/plan'
const to = (at: string) => (_: unknown, input: { futureJobId: string }) =>
  `/banen/${input.futureJobId}/plan${at}`
const byActivity = (raw: Raw) => String(raw.activityId)

export const jobPlanForms = [
  form({
    path: `${path}/onderdeel/:part`,
    case: saveJobPlanPart,
    page,
    formId: (raw) => String(raw.part),
    theirs: partAsFields,
    next: (_, input) => `/banen/${input.futureJobId}/plan#${input.part}`,
  }),
  form({ path: `${path}/volgorde`, case: setJobPlanOrder, page, next: to('#activiteiten') }),
  form({ path: `${path}/gebruikelijk`, case: makeJobActivities, page, next: to('#activiteiten') }),
  form({ path: `${path}/activiteit`, case: addJobActivity, page, next: to('#activiteiten') }),
  form({
    path: `${path}/activiteit/:activityId`,
    case: dateJobActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
  form({
    path: `${path}/activiteit/:activityId/stap`,
    case: moveJobActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
  form({
    path: `${path}/activiteit/:activityId/plaats`,
    case: placeJobActivity,
    page,
    formId: byActivity,
    next: to('#activiteiten'),
  }),
]
