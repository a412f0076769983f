import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { allow, command, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { partJobColumns, partJobFields } from '../plans/stackedJobs/partJobFields.ts'
import { portalRefusals } from './texts.ts'

const daysToAnswer = 7

/** The empty form for hours that are no full job by themselves. */
export const viewNewMyPartJob = view({
  name: 'viewNewMyPartJob',
  rule: allow('partJob', 'tell'),
  input: z.object({}),
  async run() {
    return {}
  },
})

/** The employer tells of hours that it has; its contact at the work company gets a task of it. */
export const tellPartJob = command({
  name: 'tellPartJob',
  rule: allow('partJob', 'tell'),
  input: z.object(partJobFields),
  async run({ tx, now, today, actor }, fields) {
    const { employerId } = actor
    if (!employerId) throw notFound()
    const columns = partJobColumns(fields as never)
    const employer = await tx
      .selectFrom('employer')
      .select(['name', 'ownerId'])
      .where('id', '=', employerId)
      .executeTakeFirst()
    if (!employer) throw notFound()
    const partJobId = crypto.randomUUID()
    await tx
      .insertInto('partJob')
      .values({ id: partJobId, employerId, createdAt: now, ...columns })
      .execute()
    // the task is read by a colleague, whose language this person does not choose
    const text = portalRefusals.partJobTold.nl(employer.name, columns.title)
    await tx
      .insertInto('action')
      .values({ text, dueOn: addDays(today, daysToAnswer), ownerId: employer.ownerId, employerId })
      .execute()
    return { id: partJobId }
  },
})
