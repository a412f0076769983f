import { z } from 'zod'
import { agreementCycle } from '#method/lifecycles/agreement.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { choice, id, optionalDate, optionalText } from '../../fields.ts'
import { move, recordMove } from '../../move.ts'
import { mustBelongTo } from '../shared/trajectory.ts'

/** Offers an agreement to its parties, takes it back, ends it or draws it up again. Signing is each party's own. */
export const moveAgreement = command({
  name: 'moveAgreement',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    agreementId: id,
    move: choice(['offer', 'takeBack', 'drop', 'end', 'drawUpAgain']),
    reason: optionalText,
    date: optionalDate,
  }),
  async run(scope, { trajectoryId, agreementId, ...attempt }) {
    await mustBelongTo(scope.tx, 'agreement', agreementId, trajectoryId)
    if (attempt.move === 'offer') await mustHaveText(scope, agreementId)
    if (attempt.move === 'drawUpAgain') await mustStandAlone(scope, trajectoryId)
    const date = attempt.move === 'offer' ? (attempt.date ?? scope.today) : attempt.date
    const given = { reason: attempt.reason, date }
    const status = await move(scope, 'agreement', agreementId, agreementCycle, { move: attempt.move, given })
    if (status === 'draft') await forgetSignatures(scope, agreementId, attempt.reason)
    if (attempt.move === 'offer') {
      await scope.tx.updateTable('agreement').set({ offeredOn: date }).where('id', '=', agreementId).execute()
      await scope.emit('agreementOffered', { agreementId })
    }
    return { status }
  },
})

async function mustHaveText({ tx }: Scope, agreementId: string): Promise<void> {
  const { text, plainText } = await tx
    .selectFrom('agreement')
    .select(['text', 'plainText'])
    .where('id', '=', agreementId)
    .executeTakeFirstOrThrow()
  const write = { nl: 'Schrijf eerst de tekst.', en: 'Write the text first.' }
  if (!text?.trim()) throw invalid({ text: write })
  if (!plainText?.trim()) throw invalid({ plainText: write })
}

async function mustStandAlone({ tx }: Scope, trajectoryId: string): Promise<void> {
  const other = await tx
    .selectFrom('agreement')
    .select('id')
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '<>', 'ended')
    .executeTakeFirst()
  if (other) throw impossible({ nl: 'Er is al een nieuwe overeenkomst.', en: 'There is a new agreement.' })
}

/** Another text asks for new signatures; that somebody had signed stays in the record. */
async function forgetSignatures(scope: Scope, agreementId: string, reason: string | null): Promise<void> {
  const signed = await scope.tx
    .updateTable('agreementParty')
    .set({ signedOn: null, signedBy: null, how: null, signer: null })
    .where('agreementId', '=', agreementId)
    .where('signedOn', 'is not', null)
    .returning('id')
    .execute()
  for (const party of signed)
    await recordMove(scope, 'agreementParty', party.id, 'signed', 'asked', { reason })
  await scope.tx
    .updateTable('agreement')
    .set({ offeredOn: null, signedOn: null })
    .where('id', '=', agreementId)
    .execute()
}
