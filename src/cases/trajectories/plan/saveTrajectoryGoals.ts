import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { id, optionalDate, optionalId, optionalLine, optionalText, version } from '../../fields.ts'
import { save } from '../../save.ts'

/** The dot on the horizon and a second one, the period, and who guides every day. */
export const saveTrajectoryGoals = command({
  name: 'saveTrajectoryGoals',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    version,
    goal: optionalText,
    fallbackGoal: optionalText,
    startsOn: optionalDate,
    expectedUntil: optionalDate,
    guideName: optionalLine,
    guideId: optionalId,
  }),
  async run(scope, { trajectoryId, version, ...values }) {
    if (values.startsOn && values.expectedUntil && values.expectedUntil < values.startsOn)
      throw invalid({
        expectedUntil: { nl: 'Deze dag ligt voor het begin.', en: 'This day is before the start.' },
      })
    return { version: await save(scope, 'trajectory', trajectoryId, version, values) }
  },
})
