import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id, neededDate, optionalText, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

/** What came out of an evaluation, and what was agreed; or another day for it. */
export const saveEvaluation = command({
  name: 'saveEvaluation',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    evaluationId: id,
    version,
    plannedOn: neededDate,
    summary: optionalText,
    agreed: optionalText,
  }),
  async run(scope, { trajectoryId, evaluationId, version, ...values }) {
    await mustBelongTo(scope.tx, 'evaluation', evaluationId, trajectoryId)
    return { version: await save(scope, 'evaluation', evaluationId, version, values) }
  },
})
