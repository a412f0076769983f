import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { id, optionalDate, optionalText, version, yesNo } from '../../fields.ts'
import { save } from '../../save.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

/** Asked how it goes: still at work or not. */
export const tickAftercare = command({
  name: 'tickAftercare',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    aftercareId: id,
    version,
    stillWorking: yesNo,
    doneOn: optionalDate,
    note: optionalText,
  }),
  async run(scope, { trajectoryId, aftercareId, version, stillWorking, doneOn, note }) {
    if (stillWorking === null)
      throw invalid({ stillWorking: { nl: 'Kies ja of nee.', en: 'Choose yes or no.' } })
    await mustBelongTo(scope.tx, 'aftercare', aftercareId, trajectoryId)
    const values = { stillWorking, note, doneOn: doneOn ?? scope.today }
    return { version: await save(scope, 'aftercare', aftercareId, version, values) }
  },
})
