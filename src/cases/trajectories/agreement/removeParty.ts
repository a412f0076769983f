import { z } from 'zod'
import { neededParties, type Party, partyKeys } from '#method/trajectories/agreementFacts.ts'
import { allow, command } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { choice, id } from '../../fields.ts'
import { agreementIn } from './standing.ts'

/** Takes a place or school out of an agreement in draft. Employer, work company and candidate stay. */
export const removeParty = command({
  name: 'removeParty',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, agreementId: id, party: choice(partyKeys) }),
  async run({ tx }, { trajectoryId, agreementId, party }) {
    await agreementIn(tx, { trajectoryId, agreementId }, 'draft')
    if (neededParties.includes(party as Party))
      throw impossible({
        nl: 'Zonder deze partij is er geen overeenkomst.',
        en: 'Without this party there is no agreement.',
      })
    await tx
      .deleteFrom('agreementParty')
      .where('agreementId', '=', agreementId)
      .where('party', '=', party)
      .execute()
    return { id: agreementId }
  },
})
