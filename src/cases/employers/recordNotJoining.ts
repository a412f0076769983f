import { z } from 'zod'
import { notJoiningKeys } from '#method/notJoining.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible, invalid } from '../errors.ts'
import { optionalChoice } from '../fields.ts'
import { conversationInput } from './conversationFields.ts'
import { endConversation } from './endConversation.ts'
import { writeConversation } from './writeConversation.ts'

const reasonFields = z.object({ notJoiningReason: optionalChoice(notJoiningKeys) })

/**
 * The employer does not join, and why. The rest of the form is saved along.
 * Errors: `invalid` without a reason, `impossible` while jobs from this talk are still in view.
 */
export const recordNotJoining = command({
  name: 'recordNotJoining',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: conversationInput,
  async run(scope, input) {
    const { version, fields } = await writeConversation(scope, input)
    const chosen = reasonFields.safeParse(fields)
    const reason = chosen.success ? chosen.data.notJoiningReason : null
    if (!reason) throw invalid({ notJoiningReason: chooseReason })
    await mustHaveNoJobs(scope, input.conversationId)
    await endConversation(scope, input.conversationId, {
      outcome: 'notJoining',
      reason,
      note: fields.notJoiningNote || null,
    })
    return { version }
  },
})

async function mustHaveNoJobs({ tx }: Scope, conversationId: string): Promise<void> {
  const job = await tx
    .selectFrom('futureJob')
    .select('id')
    .where('growthConversationId', '=', conversationId)
    .where('status', '<>', 'lapsed')
    .executeTakeFirst()
  if (job) throw impossible(jobsStillInView)
}

const chooseReason = { nl: 'Kies een reden.', en: 'Choose a reason.' }
const jobsStillInView = {
  nl: 'Uit dit gesprek zijn nog banen in beeld. Gaan die niet door? Leg dat eerst bij de banen vast, met de reden.',
  en: 'Jobs from this talk are still in view. Will they not come? Record that with the jobs first, with the reason.',
}
