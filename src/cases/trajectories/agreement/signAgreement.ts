import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { Party } from '#method/trajectories/agreementFacts.ts'
import { allow, command } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { id, ticked } from '../../fields.ts'
import { putSignature } from './putSignature.ts'

/** For which party an account signs. */
const partyOf: Partial<Record<Role, Party>> = {
  employer: 'employer',
  candidate: 'candidate',
  placeCoordinator: 'place',
  coach: 'workCompany',
  accountManager: 'workCompany',
}

/** Signs an agreement that was offered, for one's own party: `agreed` says that it was read and understood. */
export const signAgreement = command({
  name: 'signAgreement',
  rule: allow('trajectory', 'sign', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, agreementId: id, agreed: ticked }),
  async run(scope, { trajectoryId, agreementId, agreed }) {
    const { actor, today } = scope
    const party = partyOf[actor.role]
    if (!party) throw impossible({ nl: 'U hoeft niet te tekenen.', en: 'You do not have to sign.' })
    if (!agreed)
      throw invalid({
        agreed: {
          nl: 'Zet eerst een vinkje. Daarmee zeg je: dit snap ik en daar ga ik mee akkoord.',
          en: 'Tick the box first. By that you say: I understand this and I agree.',
        },
      })
    const signature = { party, how: 'account' as const, signer: actor.name, on: today }
    return { status: await putSignature(scope, { trajectoryId, agreementId }, signature) }
  },
})
