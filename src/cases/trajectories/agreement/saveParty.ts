import { z } from 'zod'
import { partyKeys } from '#method/trajectories/agreementFacts.ts'
import { allow, command } from '../../case.ts'
import { choice, id, neededText } from '../../fields.ts'
import { agreementIn } from './standing.ts'

/** Adds a party to an agreement in draft, or changes its name. */
export const saveParty = command({
  name: 'saveParty',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, agreementId: id, party: choice(partyKeys), name: neededText }),
  async run({ tx }, { trajectoryId, agreementId, party, name }) {
    await agreementIn(tx, { trajectoryId, agreementId }, 'draft')
    const { id } = await tx
      .insertInto('agreementParty')
      .values({ agreementId, party, name })
      .onConflict((same) => same.columns(['organisationId', 'agreementId', 'party']).doUpdateSet({ name }))
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id }
  },
})
