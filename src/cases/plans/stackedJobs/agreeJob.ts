import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid, notFound } from '../../errors.ts'
import { chosenIds, id, neededLine, optionalId, optionalText } from '../../fields.ts'
import { lockDraft } from '../lockDraft.ts'
import { mustNotBePlanning } from '../runs.ts'
import { isAsPlanned, keyOf } from './asPlanned.ts'
import { partJobs } from './listPartJobs.ts'
import { asPart } from './partJob.ts'
import { newestProposal } from './proposal.ts'
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
    await lockDraft(scope, planId)
    await loadStackedPlan(scope, planId)
    await mustNotBePlanning(scope, planId)
    const employers = await lockParts(scope, parts)
    await mustBePlanned(scope, planId, parts)
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

/** Refuses what is no full job of the newest answer of the plan, or is no more since a part-job was changed. */
async function mustBePlanned(scope: Scope, planId: string, partIds: readonly string[]): Promise<void> {
  const proposal = await newestProposal(scope, planId)
  const job = proposal?.jobs.find((ids) => keyOf(ids) === keyOf(partIds))
  const now = new Map(
    (
      await partJobs(scope)
        .where('partJob.id', 'in', [...partIds])
        .execute()
    ).map((row) => [row.id, asPart(row)]),
  )
  const isSame = job?.every((partId) => {
    const part = now.get(partId)
    return part && isAsPlanned(part, proposal?.instance.parts[proposal.numberOf(partId)])
  })
  if (!isSame) throw impossible(notPlanned)
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
const notPlanned = {
  nl: 'Deze baan is geen voorstel van dit plan meer, of een deelbaan is veranderd. Plan opnieuw.',
  en: 'This job is no proposal of this plan any more, or a part-job was changed. Plan again.',
}
const partGone = {
  nl: 'Een deelbaan van deze baan is intussen ergens anders gebruikt of ingetrokken. Plan opnieuw.',
  en: 'A part-job of this job was used elsewhere or withdrawn meanwhile. Plan again.',
}
