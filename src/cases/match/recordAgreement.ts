import { z } from 'zod'
import { allow, command } from '../case.ts'
import { agreeToMeet } from '../consents/agreeToMeet.ts'
import { notFound } from '../errors.ts'
import { id, optionalDate } from '../fields.ts'

/** Written down for the candidate: from this day the employer may get to know him or her. */
export const recordAgreement = command({
  name: 'recordAgreement',
  rule: allow('proposal', 'write', (input: { proposalId: string }) => input.proposalId),
  input: z.object({ futureJobId: id, proposalId: id, onDate: optionalDate }),
  async run(scope, { futureJobId, proposalId, onDate }) {
    const found = await scope.tx
      .selectFrom('proposal')
      .select('id')
      .where('id', '=', proposalId)
      .where('futureJobId', '=', futureJobId)
      .executeTakeFirst()
    const version = found && (await agreeToMeet(scope, proposalId, onDate ?? scope.today))
    if (!version) throw notFound()
    return { version }
  },
})
