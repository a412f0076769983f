import { allow, command } from '../case.ts'
import { conversationInput } from './conversationFields.ts'
import { writeConversation } from './writeConversation.ts'

/** The answers of a growth conversation, saved while it goes on, by everybody who is in it. */
export const saveConversation = command({
  name: 'saveConversation',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: conversationInput,
  async run(scope, input) {
    const { version } = await writeConversation(scope, input)
    return { version }
  },
})
