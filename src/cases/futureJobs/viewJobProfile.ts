import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { allow, type Scope, view } from '../case.ts'
import { id } from '../fields.ts'
import { jobHead } from './head.ts'
import { tellPrice } from './tellPrice.ts'
import { triedFields } from './tried.ts'

/**
 * The long profile of a job and what remained of it: the few essential skills, and what each of them costs in people.
 * Who may change the profile can try what it would be without a requirement, or with a lower level.
 */
export const viewJobProfile = view({
  name: 'viewJobProfile',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, ...triedFields }),
  async run(scope, { futureJobId, ...tried }) {
    const job = await jobHead(scope, futureJobId)
    const requirements = await requirementsOf(scope, futureJobId)
    const trying = mayEver('futureJob', 'write', scope.actor.role) ? tried : { zonder: [], lager: [] }
    return {
      job,
      requirements,
      price: await tellPrice(scope, job, requirements, trying),
      today: scope.today,
    }
  },
})

export type JobProfileData = Awaited<ReturnType<(typeof viewJobProfile)['run']>>

function requirementsOf({ tx }: Scope, futureJobId: string) {
  return tx
    .selectFrom('requirement')
    .select(['id', 'skill', 'level', 'essential', 'leftOutReason', 'version'])
    .where('futureJobId', '=', futureJobId)
    .orderBy('essential', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
}
