import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, version } from '../fields.ts'
import { save } from '../save.ts'
import { barrierFields } from './addBarrier.ts'
import { mustBelong } from './belongs.ts'

/** Who does what about a barrier, by when. */
export const saveBarrier = command({
  name: 'saveBarrier',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, barrierId: id, version, ...barrierFields }),
  async run(scope, { candidateId, barrierId, version, ...values }) {
    await mustBelong(scope.tx, 'barrier', barrierId, candidateId)
    return { version: await save(scope, 'barrier', barrierId, version, values) }
  },
})
