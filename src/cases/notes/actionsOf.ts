import type { Tx } from '#store/db.ts'
import type { SubjectField } from './subjects.ts'

const doneShown = 10

/** The actions about a record: what is open, most urgent first, and what was done last. */
export async function actionsOf(tx: Tx, field: SubjectField, subjectId: string) {
  const all = tx
    .selectFrom('action')
    .innerJoin('account as owner', 'owner.id', 'action.ownerId')
    .select([
      'action.id',
      'action.text',
      'action.dueOn',
      'action.ownerId',
      'owner.name as owner',
      'action.fromNoteId',
      'action.growthConversationId',
      'action.doneAt',
      'action.version',
    ])
    .where(`action.${field}`, '=', subjectId)
  const open = await all
    .where('action.doneAt', 'is', null)
    .orderBy('action.dueOn', (dueOn) => dueOn.asc().nullsLast())
    .orderBy('action.createdAt')
    .orderBy('action.id')
    .execute()
  const done = await all
    .where('action.doneAt', 'is not', null)
    .orderBy('action.doneAt', 'desc')
    .orderBy('action.id')
    .limit(doneShown)
    .execute()
  return { open, done }
}

export type ActionRow = Awaited<ReturnType<typeof actionsOf>>['open'][number]
