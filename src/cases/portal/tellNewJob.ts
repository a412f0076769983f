import { z } from 'zod'
import { allow, command } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { count, line, optionalDate } from '../fields.ts'
import { makeFutureJob } from '../futureJobs/createFutureJob.ts'
import { portalRefusals } from './texts.ts'

/** The employer tells of a job that will come; the one contact at the work company takes it from there. */
export const tellNewJob = command({
  name: 'tellNewJob',
  rule: allow('futureJob', 'tell'),
  input: z.object({ function: line, positions: count(1, 999, 1), expectedFrom: optionalDate }),
  async run(scope, facts) {
    if (!scope.actor.employerId) throw notFound()
    if (!facts.function) throw invalid({ function: portalRefusals.nameTheJob })
    return {
      id: await makeFutureJob(scope, scope.actor.employerId, { ...facts, cameInView: 'employerCame' }),
    }
  },
})
