import { z } from 'zod'
import { draftAgreement as draftText } from '#method/trajectories/agreementDraft.ts'
import { draftPlainAgreement } from '#method/trajectories/plainAgreement.ts'
import { allow, command } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { id } from '../../fields.ts'
import { recordMove } from '../../move.ts'
import { agreementFacts } from './agreementFacts.ts'
import { otherNames, usualParties } from './parties.ts'

/** Draws up an agreement from the plan: its parties, its text, and the same in plain words for the candidate. */
export const draftAgreement = command({
  name: 'draftAgreement',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, actor } = scope
    await tx.selectFrom('trajectory').select('id').where('id', '=', trajectoryId).forUpdate().execute()
    const standing = await tx
      .selectFrom('agreement')
      .select('id')
      .where('trajectoryId', '=', trajectoryId)
      .where('status', '<>', 'ended')
      .executeTakeFirst()
    if (standing) throw impossible({ nl: 'Er is al een overeenkomst.', en: 'There is an agreement already.' })
    const facts = await agreementFacts(tx, trajectoryId, {
      benefitKept: null,
      costsShared: null,
      otherParties: [],
    })
    const parties = await usualParties(tx, trajectoryId, facts.workCompany)
    const whole = { ...facts, otherParties: otherNames(parties) }
    const agreementId = crypto.randomUUID()
    await tx
      .insertInto('agreement')
      .values({
        id: agreementId,
        trajectoryId,
        text: draftText(whole, actor.locale),
        plainText: draftPlainAgreement(whole, actor.locale),
      })
      .execute()
    await tx
      .insertInto('agreementParty')
      .values(parties.map((party) => ({ agreementId, ...party })))
      .execute()
    await recordMove(scope, 'agreement', agreementId, null, 'draft')
    return { id: agreementId }
  },
})
