import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { id, ticked, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { partJobColumns, partJobFields } from './partJobFields.ts'

/** Other times, months or words; or the employer has no such work any more. In a full job it stays as it is. */
export const savePartJob = command({
  name: 'savePartJob',
  rule: allow('plan', 'write'),
  input: z.object({ partJobId: id, version, withdrawn: ticked, ...partJobFields }),
  async run(scope, input) {
    const saved = await changePartJob(scope, input)
    if (saved === null) throw impossible(inUse)
    return { version: saved }
  },
})

type Change = {
  partJobId: string
  version?: number | null | undefined
  withdrawn: boolean
} & Record<string, unknown>

/** Out: the new version; null, and nothing saved, when the part-job is in a full job. */
export async function changePartJob(scope: Scope, change: Change): Promise<number | null> {
  const { partJobId, version, withdrawn, ...fields } = change
  await lockPartJob(scope, partJobId)
  const was = await loadPartJob(scope, partJobId)
  if (was.isUsed) return null
  const withdrawnAt = withdrawn ? (was.withdrawnAt ?? scope.now) : null
  const columns = { ...partJobColumns(fields as never), withdrawnAt }
  return await save(scope, 'partJob', partJobId, version, columns)
}

/** Waits for whoever is agreeing on a full job with it: what is looked at after this is true till the end. */
const lockPartJob = ({ tx }: Scope, partJobId: string) =>
  tx.selectFrom('partJob').select('id').where('id', '=', partJobId).forUpdate().execute()

export async function loadPartJob({ tx }: Scope, partJobId: string) {
  const part = await tx
    .selectFrom('partJob')
    .innerJoin('employer', 'employer.id', 'partJob.employerId')
    .leftJoin('stackedJobPart', 'stackedJobPart.partJobId', 'partJob.id')
    .selectAll('partJob')
    .select(['employer.name as employer', 'stackedJobPart.stackedJobId'])
    .where('partJob.id', '=', partJobId)
    .executeTakeFirst()
  if (!part) throw notFound()
  return { ...part, isUsed: part.stackedJobId !== null }
}

const inUse = {
  nl: 'Deze deelbaan zit in een volle baan. Haal die eerst uit elkaar.',
  en: 'This part-job is in a full job. Take that apart first.',
}
