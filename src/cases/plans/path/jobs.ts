import { sql } from 'kysely'
import { packJobs, rankJobs } from '#matching/jobs.ts'
import { openJobStatuses } from '#method/lifecycles/futureJob.ts'
import type { Scope } from '../../case.ts'
import { asJob } from '../../matching/asJob.ts'
import { asPerson } from '../../matching/asPerson.ts'
import { backgroundOf, type KnownSkills } from '../../matching/background.ts'
import type { PathPerson } from './person.ts'

const mostJobs = 200

/** How somebody stands to a job: what has to happen before a path can become a trajectory. */
export type Standing = 'trajectory' | 'chosen' | 'proposed' | 'notProposed'

/** The open jobs to plan a path to: those of a trajectory or a proposal first, then in the order of the match. Two queries. */
export async function jobsForPath({ tx, today, visible }: Scope, person: PathPerson, skills: KnownSkills) {
  const { candidate, had } = person
  const rows = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.expectedFrom', 'futureJob.hoursMin'])
    .select(['futureJob.hoursMax', 'futureJob.shifts', 'futureJob.dutchLevel', 'futureJob.travelMinutes'])
    .select(['employer.city', 'employer.name as employer'])
    .select(
      sql<string | null>`(select t.id from trajectory t where t.future_job_id = future_job.id
        and t.candidate_id = ${candidate.id} and t.status <> 'ended' limit 1)`.as('trajectoryId'),
    )
    .select(
      sql<string | null>`(select p.id from proposal p where p.future_job_id = future_job.id
        and p.candidate_id = ${candidate.id} and p.status not in ('notChosen', 'withdrawn') limit 1)`.as(
        'proposalId',
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from proposal p where p.future_job_id = future_job.id
        and p.candidate_id = ${candidate.id} and p.status = 'chosen')`.as('isChosen'),
    )
    .where((eb) =>
      eb.or([
        eb('futureJob.status', 'in', openJobStatuses),
        sql<boolean>`exists (select 1 from trajectory t where t.future_job_id = future_job.id
          and t.candidate_id = ${candidate.id} and t.status <> 'ended')`,
      ]),
    )
    .where(visible('futureJob', 'match'))
    .orderBy('futureJob.expectedFrom', (day) => day.asc().nullsLast())
    .orderBy('futureJob.id')
    .limit(mostJobs)
    .execute()
  const asked = await tx
    .selectFrom('requirement')
    .select(['futureJobId', 'skill', 'level', 'essential'])
    .where((eb) => eb('futureJobId', '=', eb.fn.any(eb.val(rows.map((one) => one.id)))))
    .where('leftOutReason', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byJob = Map.groupBy(asked, (one) => one.futureJobId)
  const jobs = rows.map((row) => ({
    ...row,
    skills: byJob.get(row.id) ?? [],
    standing: standingOf(row),
  }))
  const packed = packJobs(
    jobs.map((one) => asJob(one, today, skills)),
    backgroundOf(skills),
  )
  const ranked = rankJobs(asPerson(candidate, had, skills), packed, mostJobs)
  const order = new Map(ranked.map(({ number }, at) => [packed.jobs[number]?.id ?? '', at]))
  return jobs.toSorted(
    (a, b) =>
      nearer[a.standing] - nearer[b.standing] ||
      (order.get(a.id) ?? mostJobs) - (order.get(b.id) ?? mostJobs),
  )
}

export type PathJob = Awaited<ReturnType<typeof jobsForPath>>[number]

const nearer: Readonly<Record<Standing, number>> = { trajectory: 0, chosen: 1, proposed: 2, notProposed: 3 }

function standingOf(row: {
  trajectoryId: string | null
  proposalId: string | null
  isChosen: boolean
}): Standing {
  if (row.trajectoryId) return 'trajectory'
  if (row.isChosen) return 'chosen'
  return row.proposalId ? 'proposed' : 'notProposed'
}
