import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid, notFound } from '../../errors.ts'
import { id, neededLine, optionalId, optionalText } from '../../fields.ts'
import { chosenIds } from '../train/fields.ts'
import { loadStackedPlan } from './setup.ts'

/**
 * People agree on a full job: its part-jobs are used from now on, with whom the contract is and a buddy for each part. A
 * part-job is in one full job at most: the rows are locked, and the database has it as a rule too.
 */
export const agreeJob = command({
  name: 'agreeJob',
  rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
  input: z.looseObject({
    planId: id,
    parts: chosenIds,
    name: neededLine,
    formalEmployerId: optionalId,
    why: optionalText,
  }),
  async run(scope, { planId, parts, name, formalEmployerId, why, ...raw }) {
    const { tx, actor, today } = scope
    await loadStackedPlan(scope, planId)
    const employers = await lockParts(scope, parts)
    if (formalEmployerId && !employers.includes(formalEmployerId))
      throw invalid({ formalEmployerId: oneOfThem })
    const stackedJobId = crypto.randomUUID()
    await tx
      .insertInto('stackedJob')
      .values({
        id: stackedJobId,
        planId,
        name,
        formalEmployerId,
        byId: actor.accountId,
        agreedOn: today,
        reason: why,
      })
      .execute()
    const buddyOf = (partJobId: string) => {
      const given = raw[`buddy-${partJobId}`]
      return typeof given === 'string' && given.trim() ? given.trim().slice(0, 300) : null
    }
    await tx
      .insertInto('stackedJobPart')
      .values(parts.map((partJobId) => ({ stackedJobId, partJobId, buddyName: buddyOf(partJobId) })))
      .execute()
    return { id: stackedJobId }
  },
})

/** Locks the part-jobs in one order. Out: their employers. Refuses when one is gone, withdrawn or used. */
async function lockParts({ tx }: Scope, parts: readonly string[]): Promise<string[]> {
  if (parts.length === 0) throw notFound()
  const rows = await tx
    .selectFrom('partJob')
    .select(['id', 'employerId', 'withdrawnAt'])
    .where('id', 'in', [...parts])
    .orderBy('id')
    .forUpdate()
    .execute()
  const used = await tx
    .selectFrom('stackedJobPart')
    .select('partJobId')
    .where('partJobId', 'in', [...parts])
    .orderBy('partJobId')
    .execute()
  if (rows.length < parts.length || used.length > 0 || rows.some((row) => row.withdrawnAt))
    throw impossible(partGone)
  return rows.map((row) => row.employerId)
}

/** A full job is taken apart: its part-jobs are free again. */
export const dissolveJob = command({
  name: 'dissolveJob',
  rule: allow('plan', 'write'),
  input: z.object({ stackedJobId: id }),
  async run({ tx }, { stackedJobId }) {
    const gone = await tx
      .deleteFrom('stackedJob')
      .where('id', '=', stackedJobId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound()
    return { id: stackedJobId }
  },
})

const oneOfThem = {
  nl: 'Kies een werkgever van deze baan, of het werkbedrijf.',
  en: 'Choose an employer of this job, or the work company.',
}
const partGone = {
  nl: 'Een deelbaan van deze baan is intussen ergens anders gebruikt of ingetrokken. Plan opnieuw.',
  en: 'A part-job of this job was used elsewhere or withdrawn meanwhile. Plan again.',
}
