import { type AgreementStatus, agreementStatuses } from '#method/lifecycles/agreement.ts'
import { isKeyOf } from '#method/lists.ts'
import type { Tx } from '#store/db.ts'
import { impossible, notFound } from '../../errors.ts'

/** An agreement of this trajectory, locked, in the status that an action needs. */
export async function agreementIn(
  tx: Tx,
  { trajectoryId, agreementId }: { trajectoryId: string; agreementId: string },
  status: AgreementStatus,
) {
  const found = await tx
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', agreementId)
    .where('trajectoryId', '=', trajectoryId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  if (found.status !== status) throw impossible(status === 'draft' ? onlyDraft : onlyOffered)
  return found
}

const onlyDraft = {
  nl: 'Deze overeenkomst is aangeboden of getekend. Haal haar eerst terug om iets te wijzigen.',
  en: 'This agreement has been offered or signed. Take it back first to change something.',
}
const onlyOffered = {
  nl: 'Tekenen kan alleen als de overeenkomst is aangeboden.',
  en: 'Signing is only possible when the agreement has been offered.',
}

export const agreementStatusOf = (value: string): AgreementStatus =>
  isKeyOf(agreementStatuses, value) ? value : 'draft'
