import { agreementCycle } from '#method/lifecycles/agreement.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import type { Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { recordMove } from '../../move.ts'
import { agreementIn } from './standing.ts'

type Signature = { party: string; how: 'account' | 'paper'; signer: string; on: string }

/**
 * Records one party's signature. The last one makes the agreement signed, and by that the trajectory set, whoever
 * puts it: that is what everybody agreed to. Out: the agreement's status.
 */
export async function putSignature(
  scope: Scope,
  ids: { trajectoryId: string; agreementId: string },
  { party, how, signer, on }: Signature,
): Promise<string> {
  const { tx, actor } = scope
  await agreementIn(tx, ids, 'offered')
  const signed = await tx
    .updateTable('agreementParty')
    .set({ signedOn: on, signedBy: actor.accountId, how, signer })
    .where('agreementId', '=', ids.agreementId)
    .where('party', '=', party)
    .where('signedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!signed) throw impossible(notAsked)
  await recordMove(scope, 'agreementParty', signed.id, 'asked', 'signed', { date: on })
  const waiting = await tx
    .selectFrom('agreementParty')
    .select('id')
    .where('agreementId', '=', ids.agreementId)
    .where('signedOn', 'is', null)
    .limit(1)
    .execute()
  if (waiting.length > 0) return 'offered'
  await settle(scope, ids)
  return 'signed'
}

const notAsked = {
  nl: 'Deze partij heeft al getekend, of hoeft niet te tekenen.',
  en: 'This party has signed already, or does not have to sign.',
}

async function settle(
  scope: Scope,
  { trajectoryId, agreementId }: { trajectoryId: string; agreementId: string },
): Promise<void> {
  const { tx } = scope
  const { last } = await tx
    .selectFrom('agreementParty')
    .select((eb) => eb.fn.max('signedOn').as('last'))
    .where('agreementId', '=', agreementId)
    .executeTakeFirstOrThrow()
  const date = last ?? scope.today
  const signed = agreementCycle.offered.moves.sign.to
  await tx
    .updateTable('agreement')
    .set((eb) => ({ status: signed, signedOn: date, version: eb('version', '+', 1) }))
    .where('id', '=', agreementId)
    .execute()
  await recordMove(scope, 'agreement', agreementId, 'offered', signed, { date })
  const agreed = trajectoryCycle.designing.moves.agree.to
  const set = await tx
    .updateTable('trajectory')
    .set((eb) => ({ status: agreed, openPlan: false, version: eb('version', '+', 1) }))
    .where('id', '=', trajectoryId)
    .where('status', '=', 'designing')
    .returning('id')
    .execute()
  if (set.length > 0) await recordMove(scope, 'trajectory', trajectoryId, 'designing', agreed, { date })
}
