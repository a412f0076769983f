import { z } from 'zod'
import { allow, view } from '../case.ts'
import { id } from '../fields.ts'
import { jobHead } from './head.ts'

/** The long profile of a job and what remained of it: the few essential skills. */
export const viewJobProfile = view({
  name: 'viewJobProfile',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const job = await jobHead(scope, futureJobId)
    const requirements = await scope.tx
      .selectFrom('requirement')
      .select(['id', 'skill', 'level', 'essential', 'leftOutReason', 'version'])
      .where('futureJobId', '=', futureJobId)
      .orderBy('essential', 'desc')
      .orderBy('position')
      .orderBy('id')
      .execute()
    return { job, requirements, today: scope.today }
  },
})

export type JobProfileData = Awaited<ReturnType<(typeof viewJobProfile)['run']>>
