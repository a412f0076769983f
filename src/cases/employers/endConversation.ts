import type { ConversationOutcome } from '#method/conversationOutcomes.ts'
import type { Scope } from '../case.ts'
import { recordMove } from '../move.ts'

type Ending = { outcome: ConversationOutcome; reason?: string | null; note?: string | null }

/** Keeps how a conversation ended, with the reason; the log of moves holds every ending it had. */
export async function endConversation(scope: Scope, conversationId: string, ending: Ending): Promise<void> {
  const { tx } = scope
  const { outcome, reason = null, note = null } = ending
  const before = await tx
    .selectFrom('growthConversation')
    .select('outcome')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('growthConversation')
    .set({ outcome, notJoiningReason: reason, notJoiningNote: note })
    .where('id', '=', conversationId)
    .execute()
  if (before.outcome === outcome && outcome === 'jobs') return
  const told = [reason, note].filter(Boolean).join(': ') || null
  await recordMove(scope, 'growthConversation', conversationId, before.outcome, outcome, { reason: told })
}
