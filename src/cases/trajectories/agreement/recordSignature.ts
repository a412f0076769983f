import { z } from 'zod'
import { partyKeys } from '#method/trajectories/agreementFacts.ts'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { choice, id, neededText, optionalDate } from '../../fields.ts'
import { putSignature } from './putSignature.ts'

/** Writes down that a party signed on paper: who, and on which day. */
export const recordSignature = command({
  name: 'recordSignature',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    agreementId: id,
    party: choice(partyKeys),
    signer: neededText,
    signedOn: optionalDate,
  }),
  async run(scope, { trajectoryId, agreementId, party, signer, signedOn }) {
    const on = signedOn ?? scope.today
    if (on > scope.today)
      throw invalid({ signedOn: { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' } })
    const signature = { party, how: 'paper' as const, signer, on }
    return { status: await putSignature(scope, { trajectoryId, agreementId }, signature) }
  },
})
