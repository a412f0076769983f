import { z } from 'zod'
import { allow, command } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, optionalDate } from '../fields.ts'

/** Written down by the coach: from this day the employer may see who the candidate is, because the candidate agrees. */
export const recordAgreement = command({
  name: 'recordAgreement',
  rule: allow('proposal', 'write', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ futureJobId: id, proposalId: id, onDate: optionalDate }),
  async run({ tx, today }, { futureJobId, proposalId, onDate }) {
    const done = await tx
      .updateTable('proposal')
      .set((eb) => ({ candidateAgreedOn: onDate ?? today, version: eb('version', '+', 1) }))
      .where('id', '=', proposalId)
      .where('futureJobId', '=', futureJobId)
      .returning('version')
      .executeTakeFirst()
    if (!done) throw notFound()
    return { version: done.version }
  },
})
