import { sql } from 'kysely'
import type { Job, Person } from '#matching/request.ts'
import type { Tx } from '#store/db.ts'
import { atWork } from '../match/candidatesToMatch.ts'
import { asJob } from './asJob.ts'
import { asPerson } from './asPerson.ts'
import { type KnownSkills, skillsToMatchBy } from './background.ts'
import { skillUri } from './identity.ts'
import { everybody, skillsOf } from './people.ts'

/** Jobs that people can still be found for. */
const lookingStatuses = ['inView', 'mapping', 'matching', 'designing']

/** A job with what to call it. */
export type NamedJob = { readonly job: Job; readonly name: string; readonly employer: string }

/** Everybody without a job and every job that still looks for people, as the engine sees them. */
export type Everything = {
  readonly people: readonly Person[]
  readonly jobs: readonly NamedJob[]
  readonly skills: KnownSkills
  /** What somebody wrote for a skill that no source of skills knows. */
  readonly typed: ReadonlyMap<string, string>
}

/** In: the organisation's data, the day. Out: people and jobs; jobs of which nobody said what they need are left out. */
export async function everythingToMatch(tx: Tx, today: string): Promise<Everything> {
  const skills = await skillsToMatchBy(tx)
  const rows = await everybody(tx)
    .where((eb) => eb.not(atWork))
    .orderBy('candidate.id')
    .execute()
  const had = await skillsOf(tx)
  return {
    people: rows.map((one) => asPerson(one, had.get(one.id) ?? [], skills)),
    ...(await jobsThatLook(tx, today, skills)),
    skills,
  }
}

async function jobsThatLook(tx: Tx, today: string, skills: KnownSkills) {
  const rows = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.expectedFrom', 'futureJob.hoursMin'])
    .select(['futureJob.hoursMax', 'futureJob.shifts', 'futureJob.dutchLevel', 'futureJob.travelMinutes'])
    .select(['employer.name as employer', 'employer.city'])
    .where('futureJob.status', '=', (eb) => eb.fn.any(eb.val(lookingStatuses)))
    .where(sql<boolean>`exists (select 1 from requirement r where r.organisation_id = future_job.organisation_id
      and r.future_job_id = future_job.id and r.essential and r.left_out_reason is null)`)
    .orderBy('futureJob.id')
    .execute()
  const asked = await tx
    .selectFrom('requirement')
    .select(['futureJobId', 'skill', 'level', 'essential'])
    .where('leftOutReason', 'is', null)
    .orderBy('futureJobId')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byJob = Map.groupBy(asked, (one) => one.futureJobId)
  const unknown = asked.filter((one) => skills.uriOf(one.skill) === undefined)
  const jobs = rows.map((row) => ({
    job: asJob({ ...row, skills: byJob.get(row.id) ?? [] }, today, skills),
    name: row.function,
    employer: row.employer,
  }))
  return { jobs, typed: new Map(unknown.map(({ skill }) => [skillUri(skill, skills), skill])) }
}
