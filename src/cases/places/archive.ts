import { z } from 'zod'
import type { Tx } from '#store/db.ts'
import type { Text } from '#texts/catalogue.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible, notFound } from '../errors.ts'
import { choice, id, neededText } from '../fields.ts'
import { recordMove } from '../move.ts'

const archiveStates = ['archived', 'inUse'] as const
type Offer = 'partner' | 'training'

const asked = { to: choice(archiveStates), reason: neededText }

/** A partner is no longer worked with, or is again; what was done with it stays as it was. */
export const archivePartner = command({
  name: 'archivePartner',
  rule: allow('place', 'arrange'),
  input: z.object({ partnerId: id, ...asked }),
  run: (scope, { partnerId, ...to }) => archive(scope, 'partner', partnerId, to),
})

/** A training is no longer given, or is again. */
export const archiveTraining = command({
  name: 'archiveTraining',
  rule: allow('place', 'arrange'),
  input: z.object({ trainingId: id, ...asked }),
  run: (scope, { trainingId, ...to }) => archive(scope, 'training', trainingId, to),
})

type Move = { to: (typeof archiveStates)[number]; reason: string }

async function archive(scope: Scope, table: Offer, recordId: string, { to, reason }: Move) {
  const { tx, now } = scope
  const found = await tx
    .selectFrom(table)
    .select('archivedAt')
    .where('id', '=', recordId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  const from = found.archivedAt ? 'archived' : 'inUse'
  if (from === to) throw impossible(alreadySo)
  await tx
    .updateTable(table)
    .set({ archivedAt: to === 'archived' ? now : null })
    .where('id', '=', recordId)
    .execute()
  await recordMove(scope, table, recordId, from, to, { reason })
  return { id: recordId }
}

const alreadySo: Text = {
  nl: 'Iemand anders deed dit al. Er is niets veranderd.',
  en: 'Someone else did this already. Nothing was changed.',
}

/** The last time something was archived or brought back: when, by whom and why. */
export function lastArchiving(tx: Tx, recordId: string) {
  return tx
    .selectFrom('statusChange')
    .innerJoin('account', 'account.id', 'statusChange.byId')
    .select(['statusChange.reason', 'statusChange.onDate', 'account.name as by'])
    .where('subjectId', '=', recordId)
    .orderBy('at', 'desc')
    .orderBy('statusChange.id')
    .limit(1)
    .executeTakeFirst()
}
