import { z } from 'zod'
import { allow, view } from '../case.ts'
import { optionalId } from '../fields.ts'

/** What the form for a new job needs: the employers to choose from. */
export const newFutureJob = view({
  name: 'newFutureJob',
  rule: allow('employer', 'create'),
  input: z.object({ employerId: optionalId.catch(null) }),
  async run({ tx, visible }, { employerId }) {
    const employers = await tx
      .selectFrom('employer')
      .select(['id', 'name', 'city'])
      .where('archivedAt', 'is', null)
      .where(visible('employer', 'list'))
      .orderBy('name')
      .orderBy('id')
      .execute()
    return { employers, employerId: employers.some((one) => one.id === employerId) ? employerId : null }
  },
})
