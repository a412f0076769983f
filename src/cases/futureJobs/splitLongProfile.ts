import { z } from 'zod'
import { mergeRequirements, splitProfile } from '#method/profile.ts'
import { allow, command } from '../case.ts'
import { id, optionalText, version } from '../fields.ts'
import { saveJob } from '../portal/saveJob.ts'

/** The long text of the employer, kept as it is, and split into single requirements to choose from. */
export const splitLongProfile = command({
  name: 'splitLongProfile',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, version, profileText: optionalText }),
  async run(scope, { futureJobId, version, profileText }) {
    const { tx } = scope
    const saved = await saveJob(scope, futureJobId, { version, values: { profileText }, reason: null })
    const present = await tx
      .selectFrom('requirement')
      .select(['id', 'skill', 'essential', 'leftOutReason', 'position'])
      .where('futureJobId', '=', futureJobId)
      .forUpdate()
      .execute()
    const { add, remove } = mergeRequirements(present, splitProfile(profileText ?? ''))
    const last = Math.max(0, ...present.map((one) => one.position))
    if (remove.length > 0) await tx.deleteFrom('requirement').where('id', 'in', remove).execute()
    const rows = add.map((skill, at) => ({ futureJobId, skill, position: last + at + 1 }))
    if (rows.length > 0) await tx.insertInto('requirement').values(rows).execute()
    return { ...saved, added: rows.length }
  },
})
