import { z } from 'zod'
import { futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { startOf } from '#method/lifecycles/lifecycle.ts'
import { allow, command, type Scope } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { recordMove } from '../move.ts'
import { chooseAgain, chosenId } from './chosen.ts'
import { type JobFacts, jobFacts, mustFitTogether } from './facts.ts'

/** A job that an employer expects, before any vacancy. A name of the function, or even nothing, is enough to start. */
export const createFutureJob = command({
  name: 'createFutureJob',
  rule: allow('employer', 'write'),
  input: z.object({ employerId: chosenId, ...jobFacts }),
  async run(scope, { employerId, ...facts }) {
    const employer = await scope.tx
      .selectFrom('employer')
      .select('id')
      .where('id', '=', employerId)
      .where(scope.visible('employer', 'write'))
      .executeTakeFirst()
    if (!employer) throw invalid({ employerId: chooseAgain })
    return { id: await makeFutureJob(scope, employerId, facts) }
  },
})

/**
 * Puts a new job in view at an employer. Its contact is the employer's one contact; it belongs to the programme that
 * runs today.
 * In: the employer, what is known of the job, the growth conversation it came from. Out: the id of the job.
 */
export async function makeFutureJob(
  scope: Scope,
  employerId: string,
  facts: Partial<JobFacts> & { function: string; growthConversationId?: string },
): Promise<string> {
  const { tx, today } = scope
  mustFitTogether(facts)
  const employer = await tx
    .selectFrom('employer')
    .select('ownerId')
    .where('id', '=', employerId)
    .executeTakeFirst()
  if (!employer) throw notFound()
  const programme = await tx
    .selectFrom('programme')
    .select('id')
    .where('startsOn', '<=', today)
    .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', today)]))
    .orderBy('startsOn', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  const futureJobId = crypto.randomUUID()
  await tx
    .insertInto('futureJob')
    .values({
      ...facts,
      certainty: facts.certainty ?? 'idea',
      id: futureJobId,
      employerId,
      ownerId: employer.ownerId,
      programmeId: programme?.id ?? null,
    })
    .execute()
  await recordMove(scope, 'futureJob', futureJobId, null, startOf(futureJobCycle))
  return futureJobId
}
