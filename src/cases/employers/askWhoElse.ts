import { addDays } from '#method/dates.ts'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { conversationInput } from './conversationFields.ts'
import { writeConversation } from './writeConversation.ts'

const daysToAsk = 7

/**
 * Makes an action of the answer to "who else should we talk to", due in a week, for whoever presses the button.
 * Errors: `invalid` when there is no answer yet; those of `writeConversation`.
 */
export const askWhoElse = command({
  name: 'askWhoElse',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: conversationInput,
  async run(scope, input) {
    const { employerId, conversationId } = input
    const { version, fields } = await writeConversation(scope, input)
    if (!fields.whoElse) throw invalid({ whoElse: nameSomebody })
    const id = crypto.randomUUID()
    await scope.tx
      .insertInto('action')
      .values({
        id,
        text: `${talkTo[scope.actor.locale]} ${fields.whoElse}`,
        dueOn: addDays(scope.today, daysToAsk),
        ownerId: scope.actor.accountId,
        employerId,
        growthConversationId: conversationId,
      })
      .execute()
    return { id, version }
  },
})

const nameSomebody: Text = {
  nl: 'Schrijf eerst op met wie wij moeten praten.',
  en: 'First write down whom we should talk to.',
}
const talkTo: Text = { nl: 'Praten met:', en: 'Talk to:' }
