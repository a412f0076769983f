import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, version } from '../fields.ts'
import { mustExist } from '../futureJobs/chosen.ts'
import { save } from '../save.ts'
import { trainingFields } from './trainingFields.ts'

/** The facts of a training changed. */
export const saveTraining = command({
  name: 'saveTraining',
  rule: allow('place', 'arrange'),
  input: z.object({ trainingId: id, version, ...trainingFields }),
  async run(scope, { trainingId, version, ...values }) {
    await mustExist(scope.tx, 'partner', values.partnerId, 'partnerId')
    return { version: await save(scope, 'training', trainingId, version, values) }
  },
})
