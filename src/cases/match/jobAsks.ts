import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'
import type { Asks } from '../matching/asJob.ts'

/** A future job as the match needs it: its facts, and what it asks of people. Two queries. */
export async function jobToMatch(tx: Tx, futureJobId: string) {
  const job = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.positions', 'futureJob.status'])
    .select(['futureJob.expectedFrom', 'futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.shifts'])
    .select(['futureJob.dutchLevel', 'futureJob.travelMinutes', 'futureJob.conditions', 'futureJob.version'])
    .select(['employer.id as employerId', 'employer.name as employer', 'employer.city'])
    .where('futureJob.id', '=', futureJobId)
    .executeTakeFirst()
  if (!job) throw notFound()
  const skills = await tx
    .selectFrom('requirement')
    .select(['skill', 'level', 'essential'])
    .where('futureJobId', '=', futureJobId)
    .where('leftOutReason', 'is', null)
    .orderBy('essential', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const { id, hoursMin, hoursMax, shifts, dutchLevel, city, travelMinutes, expectedFrom } = job
  const asks: Asks = { id, skills, hoursMin, hoursMax, shifts, dutchLevel, city, travelMinutes, expectedFrom }
  return { job, asks }
}

export type JobToMatch = Awaited<ReturnType<typeof jobToMatch>>
