import { z } from 'zod'
import { missingEmployer } from '#method/missingEmployer.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'

/** The profile of one employer, to fill in. */
export const viewProfile = view({
  name: 'viewProfile',
  rule: allow('employer', 'oversee', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id }),
  async run({ tx }, { employerId }) {
    const employer = await tx
      .selectFrom('employer')
      .selectAll()
      .where('id', '=', employerId)
      .executeTakeFirst()
    if (!employer) throw notFound()
    // People and talks are not filled in here, so they do not count as missing here.
    const missing = missingEmployer({ ...employer, contacts: 1, conversations: 1 })
    return { employer, missing }
  },
})
