import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { Party } from '#method/trajectories/agreementFacts.ts'
import { allow, command, type Scope } from '../../case.ts'
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
    if (party === 'place') await ownPlaceNamed(scope, trajectoryId, agreementId)
    const signature = { party, how: 'account' as const, signer: actor.name, on: today }
    return { status: await putSignature(scope, { trajectoryId, agreementId }, signature) }
  },
})

/** A coordinator signs only for the place that the agreement names, and that somebody goes to. */
async function ownPlaceNamed({ tx, actor }: Scope, trajectoryId: string, agreementId: string): Promise<void> {
  const named = await tx
    .selectFrom('agreementParty')
    .innerJoin('place', (join) => join.on(sql<boolean>`fold(place.name) = fold(agreement_party.name)`))
    .innerJoin('stay', 'stay.placeId', 'place.id')
    .select('agreementParty.id')
    .where('agreementParty.agreementId', '=', agreementId)
    .where('agreementParty.party', '=', 'place')
    .where('place.coordinatorId', '=', actor.accountId)
    .where('stay.trajectoryId', '=', trajectoryId)
    .where('stay.status', '<>', 'cancelled')
    .limit(1)
    .executeTakeFirst()
  if (!named)
    throw impossible({
      nl: 'Deze overeenkomst noemt een andere plek. U hoeft niet te tekenen.',
      en: 'This agreement names another place. You do not have to sign.',
    })
}
