import { z } from 'zod'
import { growthQuestionKeys } from '#method/growthConversation.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { fieldsOf } from './conversationFields.ts'
import { contactsOf, employerWithOwner } from './employerFile.ts'

/** One growth conversation: what was answered, and what came of it. */
export const viewConversation = view({
  name: 'viewConversation',
  rule: allow('employer', 'oversee', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, conversationId: id }),
  async run({ tx }, { employerId, conversationId }) {
    const employer = await employerWithOwner(tx, employerId)
    const row = await tx
      .selectFrom('growthConversation')
      .innerJoin('account', 'account.id', 'growthConversation.byId')
      .selectAll('growthConversation')
      .select('account.name as by')
      .where('growthConversation.id', '=', conversationId)
      .where('growthConversation.employerId', '=', employerId)
      .executeTakeFirst()
    if (!row) throw notFound()
    const contacts = await contactsOf(tx, employerId)
    const jobs = await tx
      .selectFrom('futureJob')
      .select(['id', 'function', 'positions', 'expectedFrom', 'certainty', 'status'])
      .where('growthConversationId', '=', conversationId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
    const actions = await tx
      .selectFrom('action')
      .innerJoin('account as owner', 'owner.id', 'action.ownerId')
      .select(['action.id', 'action.text', 'action.dueOn', 'action.doneAt', 'owner.name as owner'])
      .where('action.growthConversationId', '=', conversationId)
      .orderBy('action.createdAt')
      .orderBy('action.id')
      .execute()
    const fields = fieldsOf(row)
    return {
      employer,
      conversation: row,
      fields,
      answered: growthQuestionKeys.filter((key) => fields[key] !== '').length,
      contacts: contacts.filter((person) => person.leftOn === null),
      jobs,
      actions,
    }
  },
})

export type ConversationData = Awaited<ReturnType<typeof viewConversation.run>>
