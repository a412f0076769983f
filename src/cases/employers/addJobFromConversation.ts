import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { CameInView } from '#method/cameInView.ts'
import { certaintyKeys } from '#method/certainty.ts'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { fieldErrors } from '../fieldErrors.ts'
import { count, neededText, optionalChoice, optionalDate } from '../fields.ts'
import { makeFutureJob } from '../futureJobs/createFutureJob.ts'
import { conversationInput } from './conversationFields.ts'
import { endConversation } from './endConversation.ts'
import { emptyFields, writeConversation } from './writeConversation.ts'

const jobFields = z.object({
  jobFunction: neededText.pipe(z.string().max(300)),
  jobPositions: count(1, 500, 1),
  jobFrom: optionalDate,
  jobCertainty: optionalChoice(certaintyKeys),
})

/** Whoever holds the talk asked for the job. */
const askedBy: Partial<Record<Role, CameInView>> = {
  accountManager: 'accountManagerAsked',
  coach: 'coachAsked',
  manager: 'managerAsked',
}

/**
 * Writes down a job that the employer names during the talk. The rest of the form is saved along, so nothing
 * that was typed gets lost.
 * Errors: `invalid` on the fields of the job; those of `writeConversation`.
 */
export const addJobFromConversation = command({
  name: 'addJobFromConversation',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: conversationInput,
  async run(scope, input) {
    const { employerId, conversationId } = input
    const { fields } = await writeConversation(scope, input)
    const job = jobFields.safeParse(fields)
    if (!job.success) {
      const wrong = fieldErrors(job.error)
      throw invalid(wrong.jobFunction ? { ...wrong, jobFunction: nameTheJob } : wrong)
    }
    const id = await makeFutureJob(scope, employerId, {
      function: job.data.jobFunction,
      positions: job.data.jobPositions,
      expectedFrom: job.data.jobFrom,
      certainty: job.data.jobCertainty,
      cameInView: askedBy[scope.actor.role] ?? null,
      growthConversationId: conversationId,
    })
    await endConversation(scope, conversationId, { outcome: 'jobs' })
    const { version } = await emptyFields(scope, input, [
      'jobFunction',
      'jobPositions',
      'jobFrom',
      'jobCertainty',
    ])
    return { id, version }
  },
})

const nameTheJob: Text = { nl: 'Schrijf op welke baan het is.', en: 'Write down which job it is.' }
