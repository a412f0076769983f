import { z } from 'zod'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { id } from '../fields.ts'
import { jobHead } from './head.ts'
import { jobHistory } from './history.ts'

/** Who can be the contact of a job. */
export const jobOwnerRoles = ['accountManager', 'coach', 'manager'] as const

/** The facts of a job and everything that was ever changed about it. */
export const viewJobFacts = view({
  name: 'viewJobFacts',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const job = await jobHead(scope, futureJobId)
    const history = await jobHistory(scope, futureJobId)
    const owners = await accountsWithRole(scope.tx, jobOwnerRoles)
    const programmes = await scope.tx
      .selectFrom('programme')
      .select(['id', 'name'])
      .orderBy('startsOn', 'desc')
      .orderBy('id')
      .execute()
    return { job, history, owners, programmes, today: scope.today }
  },
})

export type JobFactsData = Awaited<ReturnType<(typeof viewJobFacts)['run']>>
