import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { fieldErrors } from '../fieldErrors.ts'
import { neededDate } from '../fields.ts'
import { conversationInput } from './conversationFields.ts'
import { endConversation } from './endConversation.ts'
import { emptyFields, writeConversation } from './writeConversation.ts'

/**
 * The employer wants to think about it: on the agreed day the employer's contact asks again.
 * Errors: `invalid` without a day; those of `writeConversation`.
 */
export const letEmployerThink = command({
  name: 'letEmployerThink',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: conversationInput,
  async run(scope, input) {
    const { tx, actor } = scope
    const { employerId, conversationId } = input
    const { fields } = await writeConversation(scope, input)
    const day = z.object({ callBackOn: neededDate }).safeParse(fields)
    if (!day.success) throw invalid(fields.callBackOn ? fieldErrors(day.error) : { callBackOn: whichDay })
    const { ownerId } = await tx
      .selectFrom('employer')
      .select('ownerId')
      .where('id', '=', employerId)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('action')
      .values({
        text: askAgain[actor.locale],
        dueOn: day.data.callBackOn,
        ownerId,
        employerId,
        growthConversationId: conversationId,
      })
      .execute()
    await endConversation(scope, conversationId, { outcome: 'thinking' })
    const { version } = await emptyFields(scope, input, ['callBackOn'])
    return { version }
  },
})

const whichDay: Text = {
  nl: 'Kies de dag waarop wij terugbellen.',
  en: 'Choose the day on which we call back.',
}
const askAgain: Text = {
  nl: 'Terugbellen: wil de werkgever meedoen?',
  en: 'Call back: will the employer join?',
}
