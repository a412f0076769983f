import { z } from 'zod'
import type { WeekTime } from '#method/weekTimes.ts'
import { allow, type Scope, view } from '../../case.ts'
import { id, optionalId } from '../../fields.ts'
import { loadPartJob } from './savePartJob.ts'

/** One part-job, to look at and to change. */
export const viewPartJob = view({
  name: 'viewPartJob',
  rule: allow('plan', 'read'),
  input: z.object({ partJobId: id }),
  async run(scope, { partJobId }) {
    const part = await loadPartJob(scope, partJobId)
    return { part: { ...part, slots: part.slots as unknown as WeekTime[] } }
  },
})

/** The employers of which a part-job can be. */
export const viewNewPartJob = view({
  name: 'viewNewPartJob',
  rule: allow('plan', 'write'),
  input: z.object({ werkgever: optionalId.catch(null) }),
  async run(scope, { werkgever }) {
    return { employers: await employersOf(scope), werkgever }
  },
})

function employersOf({ tx, visible }: Scope) {
  return tx
    .selectFrom('employer')
    .select(['id', 'name'])
    .where('archivedAt', 'is', null)
    .where(visible('employer', 'list'))
    .orderBy('name')
    .orderBy('id')
    .execute()
}
