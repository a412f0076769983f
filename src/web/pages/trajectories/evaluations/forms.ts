import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { makeEvaluationAction } from '#cases/trajectories/evaluations/makeEvaluationAction.ts'
import { moveEvaluation } from '#cases/trajectories/evaluations/moveEvaluation.ts'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { recordVoice } from '#cases/trajectories/evaluations/recordVoice.ts'
import { saveEvaluation } from '#cases/trajectories/evaluations/saveEvaluation.ts'
import { form, type Raw } from '../../../http/definitions.ts'
import { hrefOf } from '../head/head.tsx'
import { evaluationsPage as page } from './page.tsx'
import { evaluationTexts } from './texts.ts'

const path = '/trajecten/:trajectoryId/evaluaties'
type Input = { trajectoryId: string }
const home = (input: Input) => hrefOf(input.trajectoryId, 'evaluations')
const toOne = (_: unknown, input: Input & { evaluationId: string }) =>
  `${home(input)}#e-${input.evaluationId}`
const byEvaluation = (raw: Raw) => String(raw.evaluationId)

export const evaluationForms = [
  form({ path, case: planEvaluation, page, next: (_, input) => home(input), done: evaluationTexts.planned }),
  form({
    path: `${path}/beslissing`,
    case: decideGoNoGo,
    page,
    next: (_, input) => `${home(input)}#beslissing`,
  }),
  form({ path: `${path}/:evaluationId`, case: saveEvaluation, page, formId: byEvaluation, next: toOne }),
  form({
    path: `${path}/:evaluationId/stap`,
    case: moveEvaluation,
    page,
    formId: (raw) => `${raw.evaluationId}-${raw.move}`,
    next: toOne,
  }),
  form({ path: `${path}/:evaluationId/stem`, case: recordVoice, page, formId: byEvaluation, next: toOne }),
  form({
    path: `${path}/:evaluationId/actie`,
    case: makeEvaluationAction,
    page,
    formId: byEvaluation,
    next: toOne,
  }),
]
