import { z } from 'zod'
import { barrierOwnerKeys } from '#method/barrierOwners.ts'
import { domainKeys } from '#method/domains.ts'
import { barrierCycle } from '#method/lifecycles/barrier.ts'
import { startOf } from '#method/lifecycles/lifecycle.ts'
import { allow, command } from '../case.ts'
import { choice, id, optionalChoice, optionalDate, optionalLine, optionalText } from '../fields.ts'
import { recordMove } from '../move.ts'

/** What is written of a barrier: what it means for the work, never a diagnosis. */
export const barrierFields = {
  domain: choice(domainKeys),
  meaningForWork: optionalText,
  ownerKind: optionalChoice(barrierOwnerKeys),
  ownerName: optionalLine,
  action: optionalLine,
  dueOn: optionalDate,
}

/** Something that stands between a person and work. Who does what by when may follow. */
export const addBarrier = command({
  name: 'addBarrier',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, ...barrierFields }),
  async run(scope, input) {
    const id = crypto.randomUUID()
    const status = startOf(barrierCycle)
    await scope.tx
      .insertInto('barrier')
      .values({ id, ...input, status })
      .execute()
    await recordMove(scope, 'barrier', id, null, status)
    return { id }
  },
})
